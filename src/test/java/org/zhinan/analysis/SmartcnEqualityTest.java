package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Without a lexicon, {@link ZhinanTokenizer} gives what smartcn's own tokenizer gives. */
class SmartcnEqualityTest {

  private static final long SEED = 20_260_102;
  private static final int RANDOM_TEXTS = 4000;
  private static final String COMMON = "的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年";
  private static final String SPACES = " \t\r\n\u3000\u00A0\u0085\u2028\u2029";
  private static final String PUNCTUATION = "，。！？；：、“”‘’（）《》…—·,.!?;:'\"()[]{}<>@#$%^&*-+=|\\/~`￥×";

  private final SmartcnComparison comparison = new SmartcnComparison();
  private final Random random = new Random(SEED);

  @Test
  void cutsTheCorpusAlike() throws IOException {
    checkFiles(Path.of("corpus", "pages"));
    assertTrue(comparison.characters() > 100_000);
  }

  @Test
  void cutsRandomTextAlike() {
    for (int i = 0; i < RANDOM_TEXTS; i++) {
      comparison.check(randomText(random.nextInt(120)));
    }
  }

  @Test
  void cutsTextLongerThanItsBufferAlike() {
    for (int i = 0; i < 40; i++) {
      comparison.check(randomText(1000 + random.nextInt(3000)));
    }
  }

  @Test
  void cutsLongRunsAlike() {
    for (String part : List.of("的", "中国人民", "1", "ab", "，", " ", "\uD83D\uDE00", "\uD800", "〇")) {
      comparison.check(part.repeat(3000 / part.length()));
    }
    StringBuilder han = new StringBuilder();
    while (han.length() < 50_000) {
      han.append((char) (0x4E00 + random.nextInt(0x51A6)));
    }
    comparison.check(han.toString());
  }

  @Test
  void cutsEveryCharacterBetweenOthersAlike() {
    StringBuilder text = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) {
      text.append("中国").append((char) c).append("人民1").append((char) c).append('a');
      if (text.length() > 1000) {
        comparison.check(text.toString());
        text.setLength(0);
      }
    }
    comparison.check(text.toString());
  }

  /** {@code -Dzhinan.texts=DIR}: compares the content of all files below a directory. */
  @Test
  @EnabledIfSystemProperty(named = "zhinan.texts", matches = ".+")
  void cutsTheTextsOfADirectoryAlike(TestReporter reporter) throws IOException {
    checkFiles(Path.of(System.getProperty("zhinan.texts")));
    reporter.publishEntry("characters compared", Long.toString(comparison.characters()));
  }

  private void checkFiles(Path directory) throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      files.filter(Files::isRegularFile).sorted().forEach(this::checkFile);
    }
  }

  private void checkFile(Path file) {
    try {
      String text = Files.readString(file, StandardCharsets.ISO_8859_1);
      byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
      comparison.check(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String randomText(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      appendRandom(text);
    }
    return text.toString();
  }

  private void appendRandom(StringBuilder text) {
    switch (random.nextInt(14)) {
      case 0 -> text.append((char) random.nextInt(0x10000));
      case 1 -> text.append((char) (0xD800 + random.nextInt(0x800)));
      case 2 -> text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
      case 3 -> text.append((char) random.nextInt(0x80));
      case 4 -> text.append((char) (0xFF00 + random.nextInt(0x100)));
      case 5 -> text.append(any(SPACES));
      case 6 -> text.append(any(PUNCTUATION));
      case 7 -> text.append((char) ('0' + random.nextInt(10)));
      case 8 -> text.append((char) (0x4E00 + random.nextInt(0x5200)));
      default -> text.append(any(COMMON)).append(any(COMMON));
    }
  }

  private char any(String characters) {
    return characters.charAt(random.nextInt(characters.length()));
  }
}
