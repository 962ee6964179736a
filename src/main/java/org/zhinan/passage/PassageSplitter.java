package org.zhinan.passage;

import java.util.List;
import org.zhinan.clean.CleanPage;

/** Cuts clean pages into passages. Immutable and safe for use by many threads. */
public final class PassageSplitter {

  private PassageSplitter() {}

  /** Returns the splitter with the standard sizes. */
  public static PassageSplitter standard() {
    return new PassageSplitter();
  }

  /** Cuts a page; a page of which nothing is kept gives an empty list. */
  public List<Passage> split(CleanPage page) {
    String url = page.page().url();
    String location = url == null ? page.page().id() : url;
    return page.kept().stream()
        .map(
            b ->
                new Passage(
                    page.page().id() + "#" + (b.position() + 1),
                    page.page().id(),
                    b.position() + 1,
                    page.title(),
                    List.of(),
                    b.markedText(),
                    page.page().site(),
                    page.page().published(),
                    new Source(location, b.range())))
        .toList();
  }
}
