package org.zhinan.index;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhinan.page.Block;
import org.zhinan.page.Corpus;
import org.zhinan.page.Evidence;
import org.zhinan.page.Page;
import org.zhinan.page.Range;
import org.zhinan.page.UnreadablePageException;

/** Pages in memory, each with its lines as its content. A line is a block. */
public final class MemoryCorpus implements Corpus {

  private final Map<String, MemoryEntry> pages = new TreeMap<>();

  /** Puts a page titled {@code 标题} with these lines; its site is what stands before a slash. */
  public MemoryCorpus put(String id, String... lines) {
    return put(page(id, "标题", lines));
  }

  /** Puts a page. */
  public MemoryCorpus put(Page page) {
    pages.put(page.id(), new MemoryEntry(page.id(), page.toString(), () -> page));
    return this;
  }

  /** Puts a page that throws something when it is parsed. */
  public MemoryCorpus putThrowing(String id, Throwable thrown) {
    pages.put(id, new MemoryEntry(id, "" + thrown, () -> sneakily(thrown)));
    return this;
  }

  /** Puts a page that cannot be read. */
  public MemoryCorpus putUnreadable(String id) {
    return putThrowing(id, new UnreadablePageException(id + ".html", "is no page", null));
  }

  /** Returns a corpus of the same pages in which none can be parsed any more. */
  public Corpus unparsable() {
    MemoryCorpus copy = new MemoryCorpus();
    pages.forEach((id, page) -> copy.pages.put(id, page.unparsable()));
    return copy;
  }

  /** Takes a page out. */
  public MemoryCorpus remove(String id) {
    pages.remove(id);
    return this;
  }

  /** Makes a page, published on a day that its number of lines tells. */
  public static Page page(String id, String title, String... lines) {
    List<Block> blocks = new ArrayList<>();
    for (String line : lines) {
      int at = blocks.size();
      Range range = new Range(Range.Unit.LINES, at + 1, at + 1);
      blocks.add(new Block(at, Block.Kind.LINE, 0, "", line, range, Evidence.NONE));
    }
    String site = id.contains("/") ? id.substring(0, id.indexOf('/')) : "";
    return new Page(id, title, site, null, LocalDate.of(2024, 1, lines.length % 28 + 1), blocks);
  }

  @Override
  public Stream<Entry> entries() {
    return List.<Entry>copyOf(pages.values()).stream();
  }

  private record MemoryEntry(String id, String fingerprint, Supplier<Page> content)
      implements Entry, RawPage {

    MemoryEntry unparsable() {
      return new MemoryEntry(id, fingerprint, () -> sneakily(new AssertionError("parsed " + id)));
    }

    @Override
    public String location() {
      return id + ".html";
    }

    @Override
    public RawPage load() {
      return this;
    }

    @Override
    public Page parse() {
      return content.get();
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <T, E extends Throwable> T sneakily(Throwable thrown) throws E {
    throw (E) thrown;
  }
}
