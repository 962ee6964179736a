package org.zhinan.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.MMapDirectory;

/** Does to indexes what should not happen. */
final class Damage {

  private Damage() {}

  /** Cuts the largest file in half. */
  static Path truncate(Path index) throws IOException {
    try (Stream<Path> files = Files.list(index)) {
      Path file = files.max(Comparator.comparing((Path f) -> f.toFile().length())).orElseThrow();
      byte[] whole = Files.readAllBytes(file);
      return Files.write(file, Arrays.copyOf(whole, whole.length / 2));
    }
  }

  /** Makes the manifest speak of a format that does not exist yet. */
  static void changeFormat(Path index) throws IOException {
    try (MMapDirectory directory = new MMapDirectory(index)) {
      Map<String, String> manifest = new HashMap<>();
      try (DirectoryReader reader = DirectoryReader.open(directory)) {
        manifest.putAll(reader.getIndexCommit().getUserData());
      }
      manifest.put("zhinan.format", "999");
      IndexWriterConfig configuration = new IndexWriterConfig(new StandardAnalyzer());
      try (IndexWriter writer = new IndexWriter(directory, configuration)) {
        writer.setLiveCommitData(manifest.entrySet());
      }
    }
  }
}
