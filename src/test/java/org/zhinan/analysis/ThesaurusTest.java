package org.zhinan.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThesaurusTest {

  private final Path folder;

  ThesaurusTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Thesaurus of(String... lines) throws IOException {
    return Thesaurus.none().with(Files.write(folder.resolve("terms.txt"), List.of(lines)));
  }

  @Test
  void leadsFromWhatIsSaidToTheTermsAndNotBack() throws IOException {
    Thesaurus thesaurus = of("打给我妈, 打给我爸 => 第三人, 家人");
    assertEquals(List.of("第三人", "家人"), thesaurus.related("他们打给我妈了"));
    assertEquals(List.of(), thesaurus.related("骚扰第三人"));
  }

  @Test
  void leadsFromEachEquivalentToTheOthers() throws IOException {
    Thesaurus thesaurus = of("银保监会, 金融监管总局、12378");
    assertEquals(List.of("金融监管总局", "12378"), thesaurus.related("银保监会管吗"));
    assertEquals(List.of("银保监会", "金融监管总局"), thesaurus.related("打12378"));
  }

  @Test
  void takesTheLongestThatBeginsAtAPlaceAndGoesOnBehindIt() throws IOException {
    Thesaurus thesaurus = of("通讯录 => 联系人", "爆通讯录 => 骚扰", "录音 => 证据");
    assertEquals(List.of("骚扰"), thesaurus.related("爆通讯录音"));
    assertEquals(List.of("联系人", "证据"), thesaurus.related("通讯录和录音"));
  }

  @Test
  void readsAllSpellingsOfACharacter() throws IOException {
    Thesaurus thesaurus = of("ＡＢ贷 => 骗局");
    assertEquals(List.of("骗局"), thesaurus.related("遇到ab貸"));
    assertEquals(List.of("骗局"), thesaurus.related("ａ\u200Bb贷"));
  }

  @Test
  void joinsTheEntriesOfSeveralLinesAndFiles() throws IOException {
    Thesaurus more = of("老赖 => 失信被执行人").with(Files.writeString(folder.resolve("b"), "老赖 => 限制高消费"));
    assertEquals(List.of("失信被执行人", "限制高消费"), more.related("老赖"));
  }

  @Test
  void skipsCommentsBlankLinesAndAByteOrderMark() throws IOException {
    Thesaurus thesaurus = of("\uFEFF上岸 => 还清 # slang", "", "# 老赖 => 骗子");
    assertEquals(List.of("还清"), thesaurus.related("上岸"));
    assertEquals(List.of(), thesaurus.related("老赖"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "，。", "\uD800", "天气很好"})
  void leadsNowhereFromWhatItDoesNotKnow(String question) {
    assertEquals(List.of(), Thesaurus.standard().related(question));
  }

  @Test
  void knowsNothingWithoutEntries() {
    assertEquals(List.of(), Thesaurus.none().related("他们打给我妈了"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"老赖", "老赖 =>", "=> 骗子", "老赖,, 失信", "老赖 => , 失信"})
  void namesTheLineThatIsNoEntry(String line) {
    IOException thrown = assertThrows(LexiconFormatException.class, () -> of("a, b", line));
    String start = folder.resolve("terms.txt") + ", line 2: ";
    String message = String.valueOf(thrown.getMessage());
    assertTrue(message.startsWith(start), message);
  }

  @Test
  void refusesWhatIsNotUtf8AndTermsOfEndlessLength() throws IOException {
    byte[] gbk = {(byte) 0xC0, (byte) 0xCF, ',', 'a'};
    Path file = Files.write(folder.resolve("gbk"), gbk);
    assertThrows(LexiconFormatException.class, () -> Thesaurus.none().with(file));
    assertThrows(LexiconFormatException.class, () -> of("a => " + "长".repeat(65)));
  }

  @ParameterizedTest
  @CsvSource({
    "银保监会还管不管, 国家金融监督管理总局",
    "会不会坐牢, 刑事责任",
    "他们爆通讯录, 骚扰第三人",
    "网贷还不起了, 无力偿还",
  })
  void knowsTheSpeechOfPeopleInDebt(String question, String term) {
    List<String> related = Thesaurus.standard().related(question);
    assertTrue(related.contains(term), question + " -> " + related);
  }

  @ParameterizedTest
  @ValueSource(strings = {"公司注销要什么手续", "离婚以后孩子归谁", "失业保险金怎么领", "住院报销比例是多少"})
  void doesNotTakeOtherTroublesForDebt(String question) {
    List<String> related = Thesaurus.standard().related(question);
    assertTrue(
        related.stream().noneMatch(term -> term.matches(".*(债|贷|逾期|还款).*")), related::toString);
  }

  @Test
  void readsALongQuestionAtOnce() {
    String question = "他们打给我妈".repeat(20_000);
    assertTrue(Thesaurus.standard().related(question).size() < 20);
    assertTrue(question.getBytes(UTF_8).length > 100_000);
  }
}
