package org.zhinan.index;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhinan.analysis.AdviceAnalyzer;
import org.zhinan.analysis.Lexicon;

/**
 * The fields of an index and how text becomes terms in them. For zhinan's own packages: nothing
 * here is meant for a caller of the library. Safe for use by many threads.
 */
public final class IndexSchema {

  /**
   * The version of the fields and of the terms in them. Raise it when a field or an analyzer
   * changes: an index of another format is refused by a searcher and built anew by a builder. The
   * rules that make passages need no number: a builder makes all passages anew when another version
   * of zhinan made those of the earlier index.
   */
  public static final int FORMAT = 4;

  /** The passage's id: sorts passages of equal score. */
  public static final String ID = "id";

  /** The id of the page, in the documents of the page and of its passages. */
  public static final String PAGE = "page";

  /** The passage's site. */
  public static final String SITE = "site";

  /** The passage's date of publication in days since 1970-01-01; absent if unknown. */
  public static final String PUBLISHED = "published";

  /**
   * The titles and headings of a page, in its document, each as several {@linkplain #nameTerm
   * terms}.
   */
  public static final String NAMES = "names";

  /** What a document is: {@link #KIND_PAGE} or {@link #KIND_PASSAGE}. */
  static final String KIND = "kind";

  static final String KIND_PAGE = "page";
  static final String KIND_PASSAGE = "passage";

  /** Page id and fingerprint in one term, in the document of the page. */
  static final String STATE = "state";

  /** Keys longer than this are cut and hashed; Lucene refuses terms of 32,767 bytes. */
  private static final int LONGEST_KEY = 1_000;

  private static final int KEPT_OF_LONG_KEY = 200;

  /** The fields that are searched, with the way in which each makes terms. */
  public enum TextField {
    /** The words of the passage. */
    WORDS("words"),
    /** The pairs of neighbouring characters of the passage. */
    BIGRAMS("bigrams"),
    /** The single characters of the passage. */
    CHARACTERS("characters"),
    /** The pairs of neighbouring characters of the page's title. */
    TITLE("title.bigrams"),
    /** The pairs of neighbouring characters of the headings that the passage stands under. */
    HEADINGS("headings.bigrams");

    private final String fieldName;

    TextField(String fieldName) {
      this.fieldName = fieldName;
    }

    /** Returns the field's name in the index. */
    public String fieldName() {
      return fieldName;
    }

    private AdviceAnalyzer analyzer(Lexicon lexicon) {
      return switch (this) {
        case WORDS -> AdviceAnalyzer.words(lexicon);
        case BIGRAMS, TITLE, HEADINGS -> AdviceAnalyzer.bigrams(lexicon);
        case CHARACTERS -> AdviceAnalyzer.characters(lexicon);
      };
    }
  }

  private static final Map<String, TextField> TEXT_FIELDS =
      Arrays.stream(TextField.values())
          .collect(Collectors.toUnmodifiableMap(TextField::fieldName, field -> field));

  private IndexSchema() {}

  /**
   * Returns the searched field of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static TextField textField(String name) {
    TextField field = TEXT_FIELDS.get(name);
    if (field == null) {
      throw new IllegalArgumentException("no text is searched in the field " + name);
    }
    return field;
  }

  /** Returns a new analyzer for each searched field, as an index with that lexicon uses them. */
  public static Map<TextField, AdviceAnalyzer> analyzers(Lexicon lexicon) {
    Map<TextField, AdviceAnalyzer> analyzers = new EnumMap<>(TextField.class);
    for (TextField field : TextField.values()) {
      analyzers.put(field, field.analyzer(lexicon));
    }
    return analyzers;
  }

  /**
   * Returns the term under which an id or a site is indexed: the text itself, or for one that is
   * very long or no valid Unicode its beginning and a hash of the whole.
   */
  public static String key(String text) {
    if (text.length() <= LONGEST_KEY && UTF_8.newEncoder().canEncode(text)) {
      return text;
    }
    String start = text.substring(0, Math.min(text.length(), KEPT_OF_LONG_KEY));
    return new String(start.getBytes(UTF_8), UTF_8) + "#" + hash(text);
  }

  /**
   * Returns a term of {@link #NAMES}.
   *
   * @param typed folded text that somebody may type who looks for the name
   * @param name the name, without line ends
   */
  static String nameTerm(String typed, String name) {
    return typed + "\n" + name;
  }

  /** Returns the name of such a term. */
  public static String name(String nameTerm) {
    return nameTerm.substring(nameTerm.indexOf('\n') + 1);
  }

  static String state(String pageId, String fingerprint) {
    return hash(pageId + "\n" + fingerprint);
  }

  /** Hashes UTF-16 units, so that texts that differ in a lone surrogate keep different hashes. */
  private static String hash(String text) {
    ByteBuffer bytes = ByteBuffer.allocate(2 * text.length());
    bytes.asCharBuffer().put(text);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes.array()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
