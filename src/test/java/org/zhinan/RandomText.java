package org.zhinan;

import java.util.List;
import java.util.random.RandomGenerator;

/** Makes random text and markup, of pieces that mean something to a rule and of any characters. */
public final class RandomText {

  private static final List<String> PIECES =
      List.of(
          "先打银行客服电话核实，",
          "逾期三个月会被起诉吗？",
          "协商还款要准备收入证明。",
          "一、",
          "第3步",
          "加微信",
          "V信：",
          "微❤",
          "mqzx5520",
          "ｍｑ５５２０",
          "q q 8 8 2 0 1 7",
          "13655017788",
          "12378",
          "《民法典》第六百七十六条",
          "相关阅读",
          "网友评论(3)",
          "上一篇：",
          "首页 > 贷款 > 正文",
          "2024-01-01 10:20",
          "2024年13月45日",
          "https://www.a.example/b?c=1#d",
          "a@b.example",
          "版权所有",
          "点赞 收藏",
          "老师帮我解决了，谢谢",
          "| 机构 | 电话 |",
          "借款逾期之后怎么办",
          "1,000.00元",
          "v1.2.3",
          "姓㐂，名𠀀",
          "銀監會",
          "……",
          "——",
          "（",
          "）",
          "“",
          "”",
          "「",
          "」",
          " ",
          "\u3000",
          "\t",
          "\u200b",
          "\u202e",
          "\u00ad",
          "\ufeff",
          "\0",
          "\ud800",
          "\udc00",
          "\ufffd",
          "\uffff",
          "👨‍👩‍👧",
          "①②③",
          "ⓜⓠ",
          "e\u0301",
          "ﷺ",
          "İıſß");

  private static final List<String> MARKUP =
      List.of(
          "<p>",
          "</p>",
          "<div class=content>",
          "<div class='comment reply'>",
          "</div>",
          "<br>",
          "<wbr>",
          "<b>",
          "</b>",
          "<a href=/x>",
          "</a>",
          "<ul><li>",
          "</ul>",
          "<ol start=-3><li value=x>",
          "<table><tr><td>",
          "<td rowspan=9007199254740991>",
          "</td></tr>",
          "</table>",
          "<h1>",
          "</h1>",
          "<h3 id=a>",
          "</h3>",
          "<blockquote>",
          "<span style='display:none'>",
          "</span>",
          "<div hidden>",
          "<template>",
          "<noscript>",
          "<textarea>",
          "</textarea>",
          "<select><option>",
          "</select>",
          "<script>",
          "</script>",
          "<script type=application/ld+json>{\"a\":1}</script>",
          "<style>",
          "</style>",
          "<!--",
          "-->",
          "<![CDATA[",
          "]]>",
          "<title>",
          "</title>",
          "<meta property=og:title content='题_站'>",
          "<link rel=canonical href=https://a.example/1>",
          "<svg><desc>",
          "<math><mi>",
          "<frameset>",
          "<body onload=x>",
          "</html>",
          "&lt;",
          "&#x5fae;",
          "&#0;",
          "&#xFFFFFFFF;",
          "&nbsp",
          "&",
          "<",
          "<a",
          "</",
          "<!",
          "'",
          "\"",
          ">",
          "\r\n");

  private RandomText() {}

  /** Returns a line, with line ends in it now and then. */
  public static String line(RandomGenerator random) {
    StringBuilder line = new StringBuilder();
    for (int i = 1 + random.nextInt(5); i > 0; i--) {
      line.append(piece(random));
    }
    return line.toString();
  }

  /** Returns a few lines of text. */
  public static String text(RandomGenerator random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(7); i > 0; i--) {
      text.append(line(random)).append(random.nextInt(6) == 0 ? "\n\n" : "\n");
    }
    return text.toString();
  }

  /** Returns text among tags that match each other by chance alone. */
  public static String html(RandomGenerator random) {
    StringBuilder html = new StringBuilder();
    for (int i = random.nextInt(20); i > 0; i--) {
      boolean text = random.nextInt(5) < 2;
      html.append(text ? line(random) : MARKUP.get(random.nextInt(MARKUP.size())));
    }
    return html.toString();
  }

  /** Returns one piece of text: mostly one that means something, else any characters. */
  public static String piece(RandomGenerator random) {
    return switch (random.nextInt(10)) {
      case 0 -> characters(random, 0x20, 0x7f);
      case 1 -> characters(random, 0x4e00, 0x9fa6);
      case 2 -> characters(random, 0, 0x11_0000);
      default -> PIECES.get(random.nextInt(PIECES.size()));
    };
  }

  /** Returns a few characters within bounds, halves of characters among them. */
  private static String characters(RandomGenerator random, int first, int end) {
    StringBuilder text = new StringBuilder();
    for (int i = 1 + random.nextInt(8); i > 0; i--) {
      text.appendCodePoint(random.nextInt(first, end));
    }
    return text.toString();
  }
}
