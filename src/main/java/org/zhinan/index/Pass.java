package org.zhinan.index;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhinan.page.Corpus;

/** Goes through all entries of several corpora once, with several threads. */
final class Pass {

  private Pass() {}

  /** What is done with each entry, by whatever thread. */
  @FunctionalInterface
  interface Visitor {
    /** Does it. What is thrown ends the pass. */
    void visit(EntryQueue.Claim claim) throws IOException;
  }

  /**
   * Has all entries visited and returns the keys of their pages.
   *
   * @throws IOException if a corpus cannot be read, or a visitor throws it
   */
  static Set<String> over(List<Corpus> corpora, int threads, Visitor visitor)
      throws IOException, InterruptedException {
    try (EntryQueue queue = new EntryQueue(corpora)) {
      new Crew(threads, () -> work(queue, visitor)).run(queue::stop);
      return queue.claimed();
    }
  }

  private static void work(EntryQueue queue, Visitor visitor) throws IOException {
    try {
      Optional<EntryQueue.Claim> claim = queue.next();
      while (claim.isPresent()) {
        visitor.visit(claim.get());
        claim = queue.next();
      }
    } finally {
      queue.stop(); // either all is handed out, or this worker failed and the others need not go on
    }
  }
}
