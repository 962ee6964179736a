package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

/** Writes scraped pages. */
final class Scrapes {

  static final String ADVICE = "接到催收电话先问清公司和工号，再拨打官方客服核实，不要向个人账户转账。对方骚扰家人的，保存录音，向12378投诉。";

  private Scrapes() {}

  /** Writes a page of two pieces of advice, and makes its folders. */
  static Path page(Path file, String title) throws IOException {
    return write(file, html(title, ADVICE, "分期还款可以和银行协商，最长能分六十期。" + ADVICE));
  }

  static String html(String title, String... paragraphs) {
    String head =
        "<html><head><meta charset=utf-8><title>" + title + "</title></head><body><article>";
    return head
        + "<h1>"
        + title
        + "</h1><p>"
        + String.join("</p><p>", paragraphs)
        + "</p></article></body></html>";
  }

  static Path picture(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.write(file, HexFormat.of().parseHex("89504e470d0a1a0a0000000d49484452"));
  }

  static Path write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
