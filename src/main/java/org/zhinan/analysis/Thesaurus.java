package org.zhinan.analysis;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which terms advice uses for what people say: {@code 打给我妈} is harassment of {@code 第三人}, and the
 * {@code 银保监会} is called {@code 国家金融监督管理总局} now. A search looks for these as well as for what was
 * typed.
 *
 * <p>An entry is a line of a UTF-8 file. {@code A, B, C} are equivalents: each stands for the
 * others. {@code A, B => C, D} leads from what is said, A or B, to the terms C and D, and not back.
 * What is said is found as a part of a question, wherever its words end, and the longest that
 * begins at a place is taken; so it should be long enough to mean one thing only. Width, case and
 * Traditional characters do not matter. Blank lines and what follows {@code #} say nothing.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Thesaurus {

  private static final String STANDARD = "thesaurus.txt";
  private static final String LEADS_TO = "=>";
  private static final int LONGEST_TERM = 64;

  private final Folding folding;
  private final SortedMap<String, Set<String>> related;

  /** What is said by its first character, the longest first. */
  private final Map<Character, List<String>> byStart = new HashMap<>();

  private Thesaurus(Folding folding, SortedMap<String, Set<String>> related) {
    this.folding = folding;
    this.related = related;
    for (String said : related.keySet()) {
      byStart.computeIfAbsent(said.charAt(0), c -> new ArrayList<>()).add(said);
    }
    byStart.values().forEach(list -> list.sort(Comparator.comparingInt(String::length).reversed()));
  }

  /** Returns the thesaurus without entries, with which a search looks for nothing more. */
  public static Thesaurus none() {
    return new Thesaurus(Lexicon.withoutWords().folding(), new TreeMap<>());
  }

  /**
   * Returns the thesaurus that comes with the library, of debt, credit, collection and the law.
   * Reads it from the jar each time: keep it.
   */
  public static Thesaurus standard() {
    return Standard.THESAURUS;
  }

  /** Shared and read when it is first asked for: that takes longer than to open a small index. */
  private static final class Standard {

    static final Thesaurus THESAURUS = read();

    private static Thesaurus read() {
      try (InputStream in = Lexicon.open(STANDARD)) {
        return none().with(STANDARD, in);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read org/zhinan/analysis/" + STANDARD, e);
      }
    }
  }

  /**
   * Returns this thesaurus with the entries of files added to its own.
   *
   * @throws LexiconFormatException if a line is no entry; it names the file and the line
   * @throws IOException if a file cannot be read
   */
  public Thesaurus with(Path... files) throws IOException {
    Thesaurus thesaurus = this;
    for (Path file : files) {
      try (InputStream in = Files.newInputStream(file)) {
        thesaurus = thesaurus.with(file.toString(), in);
      }
    }
    return thesaurus;
  }

  private Thesaurus with(String name, InputStream in) throws IOException {
    SortedMap<String, Set<String>> all = new TreeMap<>();
    related.forEach((said, terms) -> all.put(said, new LinkedHashSet<>(terms)));
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    int number = 1;
    for (String line = reader.readLine(); line != null; line = reader.readLine(), number++) {
      add(line, all, name, number);
    }
    return new Thesaurus(folding, all);
  }

  private void add(String line, Map<String, Set<String>> all, String name, int number)
      throws LexiconFormatException {
    int comment = line.indexOf('#');
    String entry = (comment < 0 ? line : line.substring(0, comment)).replace("\uFEFF", "").strip();
    if (entry.isEmpty()) {
      return;
    }
    int arrow = entry.indexOf(LEADS_TO);
    List<String> said = terms(arrow < 0 ? entry : entry.substring(0, arrow));
    List<String> terms = arrow < 0 ? said : terms(entry.substring(arrow + LEADS_TO.length()));
    for (String each : said) {
      check(each, name, number);
    }
    for (String each : terms) {
      check(each, name, number);
    }
    if (arrow < 0 && said.size() == 1) {
      throw new LexiconFormatException(name, number, "an entry has two terms at least");
    }
    for (String each : said) {
      Set<String> known = all.computeIfAbsent(each, e -> new LinkedHashSet<>());
      terms.stream().filter(term -> !term.equals(each)).forEach(known::add);
    }
  }

  private List<String> terms(String list) {
    List<String> terms = new ArrayList<>();
    for (String term : list.split("[,，、]", -1)) {
      terms.add(FoldedReader.fold(folding, term).strip());
    }
    return terms;
  }

  private static void check(String term, String name, int number) throws LexiconFormatException {
    if (term.isEmpty()) {
      throw new LexiconFormatException(name, number, "a term is missing before or behind a comma");
    }
    if (term.length() > LONGEST_TERM) {
      throw new LexiconFormatException(
          name, number, "a term has at most " + LONGEST_TERM + " characters, got " + term);
    }
    if (term.indexOf('\uFFFD') >= 0) {
      throw new LexiconFormatException(name, number, "not UTF-8");
    }
  }

  /**
   * Returns the terms to look for besides those of a question, folded, in the order in which the
   * question leads to them; empty if it leads to none.
   */
  public List<String> related(String question) {
    String text = FoldedReader.fold(folding, question);
    Set<String> found = new LinkedHashSet<>();
    int at = 0;
    while (at < text.length()) {
      String said = said(text, at);
      found.addAll(related.getOrDefault(said, Set.of()));
      at += Math.max(1, said.length());
    }
    return List.copyOf(found);
  }

  /** Returns the longest of what may be said that stands at a place of a text; else nothing. */
  private String said(String text, int at) {
    return byStart.getOrDefault(text.charAt(at), List.of()).stream()
        .filter(said -> text.startsWith(said, at))
        .findFirst()
        .orElse("");
  }
}
