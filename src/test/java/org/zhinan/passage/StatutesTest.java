package org.zhinan.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatutesTest {

  @Test
  void namesAStatuteWithItsArticle() {
    assertEquals(
        List.of("《民法典》第一百九十二条", "《征信业管理条例》第十六条", "《刑法》第二百九十三条之一"),
        Statutes.in("《中华人民共和国民法典》第一百九十二条第二款写明；征信业管理条例第十六条也是。刑法第二百九十三条之一另说。"));
  }

  @Test
  void namesAStatuteAloneWhereNoArticleFollows() {
    assertEquals(List.of("《个人信息保护法》", "《刑法》"), Statutes.in("这违反个人信息保护法，严重的触犯《刑法》，个人信息保护法写得清楚"));
  }

  @Test
  void namesEachOnceHoweverItsNumberIsWritten() {
    assertEquals(
        List.of("《民法典》第1064条", "《民法典》第六百七十六条"),
        Statutes.in("民法典第1064条。《民法典》第一千零六十四条、第六百七十六条，民法典第６７６条"));
  }

  @Test
  void namesAllArticlesOfAList() {
    assertEquals(
        List.of("《民法典》第十条", "《民法典》第十二条", "《民法典》第二十条"),
        Statutes.in("《民法典》（2020年公布）第十条第一款、第十二条和第二十条"));
  }

  @Test
  void knowsThatLawForTheOneNamedBefore() {
    assertEquals(List.of("《治安管理处罚法》", "《治安管理处罚法》第四十二条"), Statutes.in("治安管理处罚法改了，按该法第四十二条可以拘留"));
    assertEquals(List.of(), Statutes.in("该法第四十二条"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《最高人民法院关于审理民间借贷案件适用法律若干问题的规定》",
        "《互联网金融逾期债务催收自律公约（试行）》",
        "《刑法修正案（十一）》",
        "《商業銀行信用卡業務監督管理辦法》",
        "《关于进一步规范信用卡业务的通知》"
      })
  void knowsTitlesByTheirEnds(String text) {
    assertEquals(List.of(text), Statutes.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "《借款合同》第五条",
        "合同第五条",
        "《催收通知》",
        "《省钱方法》",
        "《心算法》",
        "刑法学",
        "公司法务",
        "公司法定代表人",
        "第五条",
        "《还款计划》",
        "合同法律关系",
        "法律规定"
      })
  void takesNoContractBookOrOfficeForOne(String text) {
    assertEquals(List.of(), Statutes.in(text));
  }

  @Test
  void attributesNoArticleOfAContractToALaw() {
    assertEquals(List.of("《民法典》"), Statutes.in("《民法典》施行以后，合同第五条无效，原来是第四十二条"));
  }

  @Test
  void findsNoneInAnEmptyText() {
    assertEquals(List.of(), Statutes.in(""));
  }
}
