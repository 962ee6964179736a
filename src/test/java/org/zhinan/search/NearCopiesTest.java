package org.zhinan.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

  @Test
  void findsWhatComparingEachPairFinds() {
    // GIVEN texts put together from pieces, so that they share from none to all of them
    Random random = new Random(5);
    List<Set<String>> seen = new ArrayList<>();
    int repeated = 0;
    for (int i = 0; i < 2_000; i++) {
      String text = composed(random);
      Set<String> runs = runs(text);

      // WHEN
      OptionalInt original = copies.original(text);

      // THEN
      OptionalInt expected =
          IntStream.range(0, seen.size()).filter(j -> alike(runs, seen.get(j))).findFirst();
      assertEquals(expected, original, text);
      if (original.isEmpty()) {
        seen.add(runs);
      } else {
        repeated++;
      }
    }
    assertTrue(repeated > 200 && seen.size() > 200);
  }

  private static String composed(Random random) {
    StringBuilder text = new StringBuilder();
    int first = random.nextInt(200);
    for (int piece = first + 1 + random.nextInt(12); piece > first; piece--) {
      int number = random.nextInt(12) == 0 ? random.nextInt(10_000) : piece;
      text.append(Integer.toString(7_919 * (number + 100), 36)).append(number);
    }
    return text.toString();
  }

  private static Set<String> runs(String text) {
    return IntStream.rangeClosed(0, text.length() - 4)
        .mapToObj(i -> text.substring(i, i + 4))
        .collect(Collectors.toSet());
  }

  private static boolean alike(Set<String> runs, Set<String> others) {
    int shorter = Math.min(runs.size(), others.size());
    long common = runs.stream().filter(others::contains).count();
    return common >= 0.8 * (runs.size() + others.size() - common)
        || (shorter > 37 && common >= 0.9 * shorter);
  }
}
