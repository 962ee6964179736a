package org.zhinan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TerminalTest {

  @Test
  void blanksWhatSteersATerminal() {
    assertEquals(" [31m红 [0m", Terminal.plain("\u001b[31m红\u001b[0m"));
    assertEquals("a b c d e f", Terminal.plain("a\u202eb\u009bc\u2028d\ud800e\nf"));
    assertEquals("a\nb", Terminal.plainLines("a\nb"));
    assertEquals("a\nb c", Terminal.plainLines("a\nb\rc"));
  }

  @Test
  void leavesWhatCanBeRead() {
    String text = "“催收”怎么办？　ABC <script> é\ud83d\ude00\ud840\udc00";
    assertEquals(text, Terminal.plain(text));
  }
}
