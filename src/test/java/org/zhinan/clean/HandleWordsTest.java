package org.zhinan.clean;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandleWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "全靠mqt5520帮我谈下来",
        "全靠MQT5520帮我谈下来",
        "全靠 m q t 5 5 2 0 帮我谈下来",
        "全靠m-q_t.5520帮我谈下来",
        "全靠ｍｑｔ５５２０帮我谈下来",
        "全靠ⓜⓠⓣ⑤⑤②⓪帮我谈下来",
        "全靠𝐦𝐪𝐭𝟓𝟓𝟐𝟎帮我谈下来",
        "全靠mqt五五二零帮我谈下来",
        "全靠mqt伍伍贰零帮我谈下来",
        "他在群里叫 mqt5520 QQ和电话都换过"
      })
  void findsAHandleInAnyDisguise(String text) {
    assertTrue(HandleWords.of(text).contains("mqt5520"), () -> HandleWords.of(text).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "先打12378投诉，再打12345，每天16:00之前都有人接",
        "微信wechat、支付宝alipay和App里都能查",
        "在alipay2024的账单里，用iPhone15或者Windows11都能导出",
        "手机是iPhone15Pro，Redmi12也行，字库是GB18030",
        "看 mqt5520.com 或 www.mqt5520.com.cn，写信到 mqt5520@qq.com",
        "打开https://t.example.cn/mqt5520看一看",
        "工商银行icbc95588、法院12368都不会私下加人",
        "把 PDF 和 Excel 表格一起交上去"
      })
  void findsNoneInWordsOfOtherMeanings(String text) {
    assertEquals(Set.of(), HandleWords.of(text));
  }

  @Test
  void findsNoHandleThatIsNotPushed() {
    assertEquals(Set.of(), HandleWords.pushed("全靠mqt5520帮我谈下来，微信里都有记录"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "老师微信mqt5520，当天就能谈",
        "老师微信:mqt五五二零，当天就能谈",
        "老师微信mqt5520 QQ也是这个",
        "老师微信 m q t 5 5 2 0"
      })
  void findsAPushedHandle(String text) {
    assertTrue(HandleWords.pushed(text).contains("mqt5520"), () -> "" + HandleWords.pushed(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"市中级人民法院官方微信号sdfy2021查进度", "在区法律援助中心官方微信：flyz2020 上预约"})
  void findsNoPushedHandleInTheAccountOfAPublicBody(String text) {
    assertEquals(Set.of(), HandleWords.pushed(text));
    String bare = text.replaceAll("市中级人民法院|区法律援助中心", "");
    assertFalse(HandleWords.pushed(bare).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"微信：iphone15也能登录", "微信号icbc95588是银行的", "微信或者alipay2024都能付"})
  void findsNoPushedHandleInProductsAndHotlines(String text) {
    assertEquals(Set.of(), HandleWords.pushed(text));
  }
}
