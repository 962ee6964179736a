package org.zhinan.index;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.util.Version;
import org.jspecify.annotations.Nullable;
import org.zhinan.analysis.Lexicon;

/**
 * What an index says about itself. It is published together with what it describes.
 *
 * @param format the version of the fields and of what is written into them
 * @param lexicon the hash of the lexicon by which the text was analyzed
 * @param asIs whether each page was taken as one passage, neither cleaned nor split
 * @param pages how many pages the index holds
 * @param passages how many passages the index holds
 * @param lucene the version of Lucene that published it
 * @param zhinan the version of zhinan whose rules made the passages
 */
public record Manifest(
    int format,
    String lexicon,
    boolean asIs,
    int pages,
    int passages,
    String lucene,
    String zhinan) {

  private static final String FORMAT = "zhinan.format";
  private static final String LEXICON = "zhinan.lexicon";
  private static final String WORDS = "zhinan.words";
  private static final String AS_IS = "zhinan.asIs";
  private static final String PAGES = "zhinan.pages";
  private static final String PASSAGES = "zhinan.passages";
  private static final String LUCENE = "zhinan.lucene";
  private static final String ZHINAN = "zhinan.version";

  static Manifest of(Lexicon lexicon, boolean asIs, int pages, int passages) {
    return new Manifest(
        IndexSchema.FORMAT,
        lexicon.hash(),
        asIs,
        pages,
        passages,
        Version.LATEST.toString(),
        ProjectVersion.get());
  }

  static Manifest read(Map<String, String> commitData, Path index)
      throws IncompatibleIndexException {
    try {
      return new Manifest(
          Integer.parseInt(required(commitData, FORMAT)),
          required(commitData, LEXICON),
          Boolean.parseBoolean(required(commitData, AS_IS)),
          Integer.parseInt(required(commitData, PAGES)),
          Integer.parseInt(required(commitData, PASSAGES)),
          required(commitData, LUCENE),
          required(commitData, ZHINAN));
    } catch (IllegalArgumentException e) {
      throw new IncompatibleIndexException(
          "the index at " + index + " was made by another program; name another directory", e);
    }
  }

  /** Returns the lexicon that the words of an index make, whatever its manifest says of it. */
  static Lexicon lexicon(Map<String, String> commitData) {
    return Lexicon.ofWords(commitData.getOrDefault(WORDS, "")); // which format 1 did not have
  }

  /** Returns what is published with an index: this, and the words of its lexicon. */
  Map<String, String> commitData(Lexicon words) {
    Map<String, String> data = new LinkedHashMap<>();
    data.put(WORDS, words.words());
    data.put(FORMAT, Integer.toString(format));
    data.put(LEXICON, lexicon);
    data.put(AS_IS, Boolean.toString(asIs));
    data.put(PAGES, Integer.toString(pages));
    data.put(PASSAGES, Integer.toString(passages));
    data.put(LUCENE, lucene);
    data.put(ZHINAN, zhinan);
    return data;
  }

  /**
   * Returns what keeps an analyzer with that lexicon from reading the index; null if nothing does.
   */
  @Nullable String obstacle(Lexicon analyzed) {
    if (format != IndexSchema.FORMAT) {
      return "has format " + format + " where this version has " + IndexSchema.FORMAT;
    }
    return lexicon.equals(analyzed.hash()) ? null : "was analyzed by another lexicon";
  }

  private static String required(Map<String, String> commitData, String key) {
    String value = commitData.get(key);
    if (value == null) {
      throw new IllegalArgumentException("no " + key + " in the commit data");
    }
    return value;
  }
}
