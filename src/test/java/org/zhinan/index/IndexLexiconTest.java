package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhinan.analysis.Lexicon;

class IndexLexiconTest {

  private static final MemoryCorpus CORPUS = new MemoryCorpus().put("a", "先把通话录音留好");

  private final Path folder;
  private final Path index;

  IndexLexiconTest(@TempDir Path folder) {
    this.folder = folder;
    this.index = folder.resolve("index");
  }

  private Path lexicon(String words) throws IOException {
    return Files.writeString(folder.resolve("words.txt"), words);
  }

  @Test
  void storesTheWordsOfItsLexiconForThoseWhoAsk() throws IOException {
    Lexicon lexicon = Lexicon.standard().with(lexicon("上岸互助社\t300\nKZ令\n"));
    IndexBuilder.into(index).add(CORPUS).lexicon(lexicon).build();
    try (PublishedIndex published = PublishedIndex.open(index)) {
      assertEquals(lexicon.hash(), published.lexicon().hash());
      assertEquals(lexicon.words(), published.lexicon().words());
    }
  }

  @Test
  void buildsAnewForAnotherLexiconWhichSearchersHaveToOpenAnew() throws IOException {
    IndexBuilder.into(index).add(CORPUS).build();
    try (PublishedIndex published = PublishedIndex.open(index)) {
      Lexicon other = Lexicon.standard().with(lexicon("上岸互助社\n"));
      BuildReport report = IndexBuilder.into(index).add(CORPUS).lexicon(other).build();
      assertTrue(report.remarks().getFirst().contains("another lexicon"), report::toString);
      assertEquals(0, report.unchanged());
      String refused =
          assertThrows(IncompatibleIndexException.class, published::refresh).toString();
      assertTrue(refused.contains("open it again"), refused);
      assertEquals(Lexicon.standard().hash(), published.manifest().lexicon());
      assertFalse(IndexBuilder.into(index).add(CORPUS).lexicon(other).build().changed());
    }
  }
}
