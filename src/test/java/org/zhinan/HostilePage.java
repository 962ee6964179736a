package org.zhinan;

import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Pages that were made to cost a reader time or memory, each as long as it is asked to be. Kinds
 * differ in what they strain: the parser's stack of open elements, its list of formatting to
 * reopen, the number of nodes, the length of one node, or a rule that looks around.
 */
public enum HostilePage {
  NESTED_DIVS(n -> "<div>".repeat(n / 5)),
  NESTED_FORMATTING(n -> "<b>".repeat(n / 3)),
  NESTED_TABLES(n -> "<table><tr><td>".repeat(n / 15)),
  NESTED_TEMPLATES(n -> "<template>".repeat(n / 10)),
  NESTED_LISTS(n -> "<ul><li>".repeat(n / 8) + "先核实"),
  NESTED_DRAWINGS(n -> "<svg><desc>".repeat(n / 11)),
  NESTED_FORMS(n -> "<form><button><select><optgroup>".repeat(n / 32)),
  EMPTY_PARAGRAPHS(n -> "<p>".repeat(n / 3)),
  SHORT_PARAGRAPHS(n -> "<p>段".repeat(n / 6)),
  LINE_BREAKS(n -> "段<br>".repeat(n / 7)),
  ONE_ROW(n -> "<table><tr>" + "<td>格".repeat(n / 7)),
  MANY_ROWS(n -> "<table>" + "<tr><td>机构<td>电话".repeat(n / 24)),
  WIDE_SPANS(n -> "<table>" + "<tr><td rowspan=9007199254740991 colspan=1000>格".repeat(n / 50)),
  REOPENED_FORMATTING(n -> numbered(n, "<b id=%d><p>段")),
  MISNESTED_FORMATTING(n -> "<b><i><a href=x></b></i><p>段</a>".repeat(n / 34)),
  STRAY_IN_TABLES(n -> "<table><b><tr>段<td><i>格".repeat(n / 27)),
  ENTITIES(n -> "&lt;&#x5fae;&NotEqualTilde;".repeat(n / 27)),
  HALF_ENTITIES(n -> "&amp&#x&#".repeat(n / 9)),
  ATTRIBUTES(n -> "<div" + numbered(n, " a%d=1") + "><p>先核实"),
  TAGS_OF_ATTRIBUTES(n -> ("<p" + numbered(4_000, " a%d=1") + ">段").repeat(n / 4_010)),
  LONG_CLASSES(n -> ("<p class='" + "post reply ".repeat(300) + "'>段").repeat(n / 3_320)),
  LONG_STYLES(n -> ("<p style='" + "color : red ; ".repeat(300) + "'>段").repeat(n / 4_220)),
  UNCLOSED_COMMENT(n -> "<p>先核实<!--" + "-!".repeat(n / 2)),
  UNCLOSED_SCRIPT(n -> "<p>先核实<script>" + "</scrip<!--".repeat(n / 11)),
  UNCLOSED_ATTRIBUTE(n -> "<p>先核实<a href='" + "<p>".repeat(n / 3)),
  UNCLOSED_TITLE(n -> "<title>" + "借款-逾期_".repeat(n / 14)),
  BROKEN_TAGS(n -> "<a <b </p <!x <?y ".repeat(n / 18)),
  LINKS(n -> numbered(n, "<a href=/%1$d>相关阅读</a>")),
  HANDLES(n -> numbered(n, "<p>加微信mq%dk名额")),
  ADVICE_AMONG_HANDLES(n -> numbered(n, "<p>加微信mq%dk名额<p>先打app2客服电话核实")),
  ONE_LINE_OF_HANDLES(n -> "加微信mq5520k，".repeat(n / 21)),
  ONE_LINE_OF_NEW_HANDLES(n -> numbered(n, "加微信mq%dk，")),
  ONE_LINE_OF_ACCOUNTS(n -> numbered(n, "法院公众号fy%dk，加微信mq%1$dk。")),
  ONE_LINE_OF_DIGITS(n -> "13655017788".repeat(n / 11)),
  ONE_LINE_OF_HAN(n -> "逾".repeat(n / 3)),
  ONE_LINE_OF_FULL_STOPS(n -> "。".repeat(n / 3)),
  WHITE_SPACE(n -> "<p>先核实" + " \n\t".repeat(n / 3)),
  INVISIBLE(n -> "<p>先" + "\u200b\u202e\u00ad".repeat(n / 8) + "核实"),
  SECTIONS(n -> "<h3>相关阅读</h3><p class=meta>微信<br>名额<li>评论</li>".repeat(n / 67)),
  COMMENTS(n -> "<div class=reply><p>网友甲 2024-01-01 10:00</p><p>谢谢老师</div>".repeat(n / 77)),
  COMMENT_NODES(n -> "<!>".repeat(n / 3)),
  METADATA(n -> numbered(n, "<meta property=og:title content='借款%d'>"));

  @SuppressWarnings("ImmutableEnumChecker") // no function here holds anything
  private final IntFunction<String> html;

  HostilePage(IntFunction<String> html) {
    this.html = html;
  }

  /** Returns the page with about so many bytes of UTF-8, and hardly ever more. */
  public String html(int bytes) {
    return html.apply(bytes - 100);
  }

  private static String numbered(int bytes, String form) {
    StringBuilder all = new StringBuilder();
    int wide = form.length() - (int) form.chars().filter(c -> c < 0x80).count();
    for (int i = 0; all.length() + 2 * wide * i + form.length() + 2 * wide < bytes; i++) {
      all.append(String.format(Locale.ROOT, form, i));
    }
    return all.toString();
  }
}
