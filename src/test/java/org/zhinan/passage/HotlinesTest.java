package org.zhinan.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HotlinesTest {

  @Test
  void namesThemInTheOrderOfTheirFirstMentionAndOnce() {
    assertEquals(
        List.of("12378", "12345", "95588", "110"),
        Hotlines.in("先拨12378，再打12345；也可以问95588。12378打不通就拨打110。"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12378",
        "１２３７８",
        "电话12378。",
        "12378人工服务",
        "①12378",
        "向12378投诉",
        "（12378）",
        "12378日常很忙",
        "打12378万一不通",
        "12378,不要慌",
        "\"12378\"",
        "热线-12378"
      })
  void knowsAShortNumberInAnySurroundings(String text) {
    assertEquals(List.of("12378"), Hotlines.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "共还了12378元",
        "12378多元",
        "订单号12378",
        "投诉编号：12378",
        "￥12378",
        "12,378.00",
        "112378",
        "123781",
        "12378.5",
        "12378次",
        "尾号为 12378",
        "021-12378",
        "12378-1",
        "www.12378.cn",
        "12378.cn",
        "A12378",
        "第12378号",
        "12378号文件",
        "12378至12400",
        "2024年",
        "第110条",
        "第一百一十条",
        "利息110",
        "110元",
        "110天",
        "95620",
        "10000",
        "12350",
        "13812378000",
        "(021)61237800",
        "010-62581100",
        "+86110",
        "120个人"
      })
  void takesNoAmountYearOrderOrArticleForOne(String text) {
    assertEquals(List.of(), Hotlines.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"拨打110", "打110报警", "恐吓、堵人 | 110", "110\n", "110报警电话", "报警电话：110", "打当地110核实"})
  void takesAnAmbiguousNumberThatOneCalls(String text) {
    assertEquals(List.of("110"), Hotlines.in(text));
  }

  @Test
  void takesAnAmbiguousNumberInAListOfHotlines() {
    assertEquals(List.of("12368", "110"), Hotlines.in("先问12368或者110再说"));
    assertEquals(List.of("96110", "110", "120"), Hotlines.in("记住96110、110和120"));
  }

  @Test
  void writesFreeNumbersOneWay() {
    assertEquals(
        List.of("400-123-4567", "800-820-1234"),
        Hotlines.in("客服4001234567，也写作400-123-4567、400 1234 567；另有８００－８２０－１２３４"));
    assertEquals(List.of(), Hotlines.in("借了4001234567890，卡号40012345678"));
  }

  @Test
  void findsNoneInAnEmptyText() {
    assertEquals(List.of(), Hotlines.in(""));
  }
}
