package org.zhinan.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The constant part of a report, made of the files in the folder {@code report} beside this class.
 * Its policy lets a browser load nothing, and run and style by these files alone, which it names by
 * their hashes: nothing that a page could bring in would run.
 *
 * @param head what stands before the data
 * @param tail what stands behind it
 */
record ReportTemplate(String head, String tail) {

  private static final List<String> SCRIPTS =
      List.of("text.js", "pages.js", "overview.js", "learnt.js", "page.js", "view.js");
  private static final String DATA = "<!-- data -->\n";

  /** Reads the files. */
  static ReportTemplate read() throws IOException {
    String style = resource("report.css");
    StringBuilder scripts = new StringBuilder();
    StringBuilder hashes = new StringBuilder();
    for (String name : SCRIPTS) {
      String script = resource(name);
      scripts.append("<script>").append(script).append("</script>\n");
      hashes.append(' ').append(hash(script));
    }
    String page =
        resource("report.html")
            .replace("{{policy}}", policy(hashes.toString(), hash(style)))
            .replace("{{style}}", style)
            .replace("{{scripts}}", scripts.toString().strip());
    int data = page.indexOf(DATA);
    return new ReportTemplate(page.substring(0, data), page.substring(data + DATA.length()));
  }

  private static String policy(String scripts, String style) {
    return List.of(
            "default-src 'none'",
            "script-src" + scripts,
            "style-src " + style,
            "base-uri 'none'",
            "form-action 'none'",
            // No text can become markup in the page, not even by a mistake of its scripts.
            "require-trusted-types-for 'script'",
            "trusted-types 'none'")
        .stream()
        .collect(Collectors.joining("; "));
  }

  private static String hash(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "'sha256-" + Base64.getEncoder().encodeToString(hash) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ReportTemplate.class.getResourceAsStream("report/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks org/zhinan/cli/report/" + name);
      }
      // A checkout on Windows may have put in carriage returns, which a browser takes out before
      // it hashes.
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
  }
}
