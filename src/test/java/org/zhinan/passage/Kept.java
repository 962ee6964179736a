package org.zhinan.passage;

import java.util.ArrayList;
import java.util.List;
import org.zhinan.clean.CleanPage;
import org.zhinan.clean.Decision;
import org.zhinan.clean.Reason;
import org.zhinan.clean.Verdict;
import org.zhinan.page.Block;
import org.zhinan.page.Evidence;
import org.zhinan.page.Page;
import org.zhinan.page.Range;

/** A clean page in the making, with blocks as HTML or flattened text would give them. */
final class Kept {

  private final Range.Unit unit;
  private final List<Decision> decisions = new ArrayList<>();
  private String title = "论题";
  private int extracted;

  private Kept(Range.Unit unit) {
    this.unit = unit;
  }

  static Kept html() {
    return new Kept(Range.Unit.CHARACTERS);
  }

  static Kept flattened(String... lines) {
    Kept page = new Kept(Range.Unit.LINES);
    for (String line : lines) {
      page.line(line);
    }
    return page;
  }

  Kept title(String text) {
    title = text;
    return this;
  }

  Kept heading(int level, String text) {
    return keep(Block.Kind.HEADING, level, "", text, false);
  }

  Kept paragraph(String text) {
    return keep(Block.Kind.PARAGRAPH, 0, "", text, false);
  }

  Kept bold(String text) {
    return keep(Block.Kind.PARAGRAPH, 0, "", text, true);
  }

  Kept item(String marker, String text) {
    return keep(Block.Kind.LIST_ITEM, 1, marker, text, false);
  }

  Kept row(String text) {
    return keep(Block.Kind.TABLE_ROW, 0, "", text, true);
  }

  Kept line(String text) {
    return keep(Block.Kind.LINE, 0, "", text, false);
  }

  Kept dropped(String text) {
    Block block = block(Block.Kind.PARAGRAPH, 0, "", text, false);
    decisions.add(new Decision(block, new Verdict.Drop(Reason.ADVERT, "Rule")));
    return this;
  }

  /** Adds a paragraph of which a part was cut out behind the text that is left. */
  Kept abridged(String marker, String text, String cut) {
    Block block = block(Block.Kind.LIST_ITEM, 1, marker, text + cut, false);
    Verdict.Cut part = new Verdict.Cut(cut, Reason.CONTACT, "Rule");
    decisions.add(new Decision(block, new Verdict.Keep(text, List.of(part))));
    return this;
  }

  private Kept keep(Block.Kind kind, int level, String marker, String text, boolean bold) {
    Block block = block(kind, level, marker, text, bold);
    decisions.add(new Decision(block, new Verdict.Keep(text, List.of())));
    return this;
  }

  private Block block(Block.Kind kind, int level, String marker, String text, boolean bold) {
    int at = decisions.size();
    Range range =
        unit == Range.Unit.LINES
            ? new Range(unit, at + 1, at + 1)
            : new Range(unit, extracted, extracted + text.length());
    extracted += text.length() + 1;
    Evidence evidence = new Evidence(null, 0, false, bold, 0, 0);
    return new Block(at, kind, level, marker, text, range, evidence);
  }

  CleanPage page() {
    List<Block> blocks = decisions.stream().map(Decision::block).toList();
    return new CleanPage(new Page("站/页", title, "站", null, null, blocks), title, decisions);
  }

  List<Passage> passages() {
    return PassageSplitter.standard().split(page());
  }

  List<String> texts() {
    return passages().stream().map(Passage::text).toList();
  }

  /** The text that ranges of characters count in. */
  String extracted() {
    List<String> texts = decisions.stream().map(d -> d.block().text()).toList();
    return String.join("\n", texts);
  }

  /** Returns sentences of that many characters in all, each of twenty. */
  static String prose(int length) {
    StringBuilder text = new StringBuilder();
    while (text.length() < length) {
      int rest = Math.min(20, length - text.length());
      text.append("收到传票以后先核对案号再准备好还款凭证去应诉".substring(0, rest - 1)).append('。');
    }
    return text.toString();
  }
}
