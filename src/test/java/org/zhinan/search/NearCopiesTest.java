package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NearCopiesTest {

  private static final String ADVICE =
      "接到催收电话时先保持冷静，记录对方的姓名、工号和所属机构，再说明自己的还款意愿，并要求对方通过书面方式沟通，切勿私下转账。";

  private final NearCopies copies = new NearCopies();

  private boolean repeats(String text) {
    return copies.original(text).isPresent();
  }

  @Test
  void recognizesTheSameTextInOtherPunctuationWidthAndCase() {
    assertFalse(repeats("拨打 12378（免费），Call now"));
    assertTrue(repeats("拨打１２３７８ 免费\nＣＡＬＬ　ＮＯＷ！"));
  }

  @Test
  void recognizesALongTextInsideALongerOne() {
    assertFalse(repeats("开头还有许多别的话，讲的是另外的事情。" + ADVICE + "结尾也有许多别的话，同样讲的是另外的事情。"));
    assertTrue(repeats(ADVICE));
  }

  @Test
  void keepsAShortTextThatALongerOneHolds() {
    assertFalse(repeats(ADVICE));
    assertFalse(repeats("先保持冷静"));
  }

  @Test
  void keepsAdviceThatSharesHalfOfItsText() {
    assertFalse(repeats(ADVICE));
    assertFalse(repeats(ADVICE.substring(0, 30) + "若对方威胁或者骚扰家人，就保留录音并向监管部门投诉，必要时报警处理。"));
  }

  @Test
  void doesNotTakeTextsWithoutLettersForCopies() {
    assertFalse(repeats("……"));
    assertFalse(repeats("！！"));
    assertFalse(repeats("一"));
    assertFalse(repeats("二"));
    assertTrue(repeats("一。"));
  }

  @Test
  void saysWhichOfTheRememberedTextsIsRepeated() {
    assertFalse(repeats("天气很好，适合出门散步。"));
    assertFalse(repeats(ADVICE));
    assertEquals(OptionalInt.of(1), copies.original(ADVICE + "完"));
    assertFalse(repeats("还有别的事情要说明白。"));
    assertEquals(OptionalInt.of(2), copies.original("还有别的事情，要说明白！"));
    assertEquals(OptionalInt.of(0), copies.original("天气很好、适合出门散步"));
  }

  @Test
  void namesTheFirstOfSeveralThatAreRepeated() {
    String other = "若对方威胁或者骚扰家人，就保留录音、截图和通话记录，并向监管部门投诉，必要时报警处理，也可以请律师发函。";
    assertFalse(repeats(ADVICE));
    assertFalse(repeats(other));
    assertEquals(OptionalInt.of(0), copies.original(other + ADVICE));
  }
}
