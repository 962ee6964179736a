package org.zhinan.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A headless Chromium with one page, driven over the DevTools protocol. Used by one thread; closing
 * it ends the browser.
 */
final class Chromium implements AutoCloseable {

  private static final List<String> NAMES =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final Pattern ENDPOINT = Pattern.compile("DevTools listening on (ws://\\S+)");
  private static final long SECONDS = 60;

  private final Process process;
  private final WebSocket socket;
  private final Messages messages = new Messages();
  private String session = "";
  private int sent;

  private Chromium(Process process) throws IOException {
    this.process = process;
    this.socket =
        HttpClient.newHttpClient()
            .newWebSocketBuilder()
            .buildAsync(endpoint(process), messages)
            .join();
  }

  /** Tells whether there is such a browser on the {@code PATH}. */
  static boolean isThere() {
    return find().isPresent();
  }

  private static Optional<Path> find() {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** Starts a browser whose profile lies in a folder of its own. */
  static Chromium start(Path profile) throws IOException {
    Process process =
        new ProcessBuilder(
                find().orElseThrow().toString(),
                "--headless",
                "--remote-debugging-port=0",
                "--user-data-dir=" + profile,
                "--window-size=1400,900",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage")
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      Chromium browser = new Chromium(process);
      Map<String, Object> target = browser.call("Target.createTarget", "{\"url\":\"about:blank\"}");
      String id = (String) Json.get(target, "targetId");
      Map<String, Object> attached =
          browser.call("Target.attachToTarget", "{\"targetId\":\"" + id + "\",\"flatten\":true}");
      browser.session = (String) Json.get(attached, "sessionId");
      return browser;
    } catch (IOException | RuntimeException e) {
      process.destroyForcibly();
      throw e;
    }
  }

  private static URI endpoint(Process process) throws IOException {
    BufferedReader lines = process.errorReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      Matcher m = ENDPOINT.matcher(line);
      if (m.find()) {
        return URI.create(m.group(1));
      }
    }
    throw new IOException("the browser ended before it could be reached");
  }

  /** Opens a file. */
  void open(Path file) throws IOException {
    call("Page.navigate", "{\"url\":\"" + file.toUri() + "\"}");
    // Until then the script would be evaluated in the page that was there before.
    until("location.href === '" + file.toUri() + "' && document.readyState === 'complete'");
  }

  /** Returns the value of an expression as text; a promise is waited for. */
  String value(String expression) throws IOException {
    String script = expression.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n");
    Map<String, Object> answer =
        call(
            "Runtime.evaluate",
            "{\"awaitPromise\":true,\"returnByValue\":true,\"expression\":\"" + script + "\"}");
    if (answer.containsKey("exceptionDetails")) {
      throw new IOException(expression + " failed: " + answer.get("exceptionDetails"));
    }
    return String.valueOf(Json.object(answer, "result").get("value"));
  }

  /** Waits until an expression is true. */
  void until(String expression) throws IOException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
    while (!value("new Promise(r => setTimeout(() => r(!!(" + expression + ")), 5))")
        .equals("true")) {
      if (System.nanoTime() > end) {
        throw new IOException("it never came true: " + expression);
      }
    }
  }

  /** Presses and releases a key that stands for a character, with the focus where it is. */
  void press(String key) throws IOException {
    call(
        "Input.dispatchKeyEvent",
        "{\"type\":\"keyDown\",\"key\":\"" + key + "\",\"text\":\"" + key + "\"}");
    call("Input.dispatchKeyEvent", "{\"type\":\"keyUp\",\"key\":\"" + key + "\"}");
  }

  private Map<String, Object> call(String method, String parameters) throws IOException {
    sent++;
    String to = session.isEmpty() ? "" : "\"sessionId\":\"" + session + "\",";
    String message =
        "{\"id\":"
            + sent
            + ","
            + to
            + "\"method\":\""
            + method
            + "\",\"params\":"
            + parameters
            + "}";
    try {
      socket.sendText(message, true).get(SECONDS, TimeUnit.SECONDS);
      return answer(sent);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IOException(method + " could not be sent", e);
    }
  }

  private Map<String, Object> answer(int id) throws IOException, InterruptedException {
    while (true) {
      String message = messages.whole.poll(SECONDS, TimeUnit.SECONDS);
      if (message == null) {
        throw new IOException("the browser did not answer");
      }
      Map<String, Object> answer = Json.object(message);
      if (Long.valueOf(id).equals(answer.get("id"))) {
        if (answer.containsKey("error")) {
          throw new IOException("the browser refused: " + answer.get("error"));
        }
        return Json.object(answer, "result");
      }
    }
  }

  @Override
  public void close() {
    session = "";
    try {
      call("Browser.close", "{}");
      process.onExit().get(SECONDS, TimeUnit.SECONDS);
    } catch (IOException | InterruptedException | ExecutionException | TimeoutException e) {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    } finally {
      socket.abort();
    }
  }

  /** Collects what the browser says; a message may come in parts. */
  private static final class Messages implements WebSocket.Listener {

    private final BlockingQueue<String> whole = new LinkedBlockingQueue<>();
    private final StringBuilder parts = new StringBuilder();

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
      parts.append(data);
      if (last) {
        whole.add(parts.toString());
        parts.setLength(0);
      }
      from.request(1);
      return null;
    }
  }
}
