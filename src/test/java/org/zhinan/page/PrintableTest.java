package org.zhinan.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void blanksWhatSteersATerminal() {
    assertEquals(" [31m红 [0m", Printable.line("\u001b[31m红\u001b[0m"));
    assertEquals("a b c d e f", Printable.line("a\u202eb\u009bc\u2028d\ud800e\nf"));
    assertEquals("a\nb", Printable.lines("a\nb"));
    assertEquals("a\nb c", Printable.lines("a\nb\rc"));
  }

  @Test
  void leavesWhatCanBeRead() {
    String text = "“催收”怎么办？　ABC <script> é\ud83d\ude00\ud840\udc00";
    assertEquals(text, Printable.line(text));
    assertTrue(Printable.is(text));
    assertFalse(Printable.is(text + "\u200b"));
  }
}
