package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class NearCopiesTest {

  private static final String ADVICE =
      "接到催收电话时先保持冷静，记录对方的姓名、工号和所属机构，再说明自己的还款意愿，并要求对方通过书面方式沟通，切勿私下转账。";

  private final NearCopies copies = new NearCopies();

  @Test
  void recognizesTheSameTextInOtherPunctuationWidthAndCase() {
    assertFalse(copies.repeats("拨打 12378（免费），Call now"));
    assertTrue(copies.repeats("拨打１２３７８ 免费\nＣＡＬＬ　ＮＯＷ！"));
  }

  @Test
  void recognizesALongTextInsideALongerOne() {
    assertFalse(copies.repeats("开头还有许多别的话，讲的是另外的事情。" + ADVICE + "结尾也有许多别的话，同样讲的是另外的事情。"));
    assertTrue(copies.repeats(ADVICE));
  }

  @Test
  void keepsAShortTextThatALongerOneHolds() {
    assertFalse(copies.repeats(ADVICE));
    assertFalse(copies.repeats("先保持冷静"));
  }

  @Test
  void keepsAdviceThatSharesHalfOfItsText() {
    assertFalse(copies.repeats(ADVICE));
    assertFalse(copies.repeats(ADVICE.substring(0, 30) + "若对方威胁或者骚扰家人，就保留录音并向监管部门投诉，必要时报警处理。"));
  }

  @Test
  void doesNotTakeTextsWithoutLettersForCopies() {
    assertFalse(copies.repeats("……"));
    assertFalse(copies.repeats("！！"));
    assertFalse(copies.repeats("一"));
    assertFalse(copies.repeats("二"));
    assertTrue(copies.repeats("一。"));
  }
}
