package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhinan.page.Corpus;
import org.zhinan.page.UnreadablePageException;

/** One run of a builder: takes in the pages with several threads, then publishes. */
final class IndexBuild {

  private final Path path;
  private final List<Corpus> corpora;
  private final BuildSettings settings;
  private final PageCutter cutter;
  private final Tally tally;

  IndexBuild(Path path, List<Corpus> corpora, BuildSettings settings) {
    this.path = path;
    this.corpora = List.copyOf(corpora);
    this.settings = settings;
    this.cutter = new PageCutter(settings.asIs());
    this.tally = new Tally(settings.listener());
  }

  BuildReport run() throws IOException {
    try (LockedIndex index = LockedIndex.open(path, settings.asIs(), settings.lexicon())) {
      return run(index);
    } catch (InterruptedException e) {
      // Set again after the index was closed, which waits and writes.
      Thread.currentThread().interrupt();
      throw new IndexException(
          "the build was interrupted, the index at " + path + " was left as it was", e);
    }
  }

  private BuildReport run(LockedIndex index) throws IOException, InterruptedException {
    try {
      Set<String> claimed = takeIn(index);
      if (!tally.tookIn()) {
        throw empty();
      }
      tally.removed(index.removeAllBut(claimed));
      Manifest manifest = tally.changed() ? index.publish() : index.earlierManifest();
      return tally.report(Objects.requireNonNull(manifest), index.remarks());
    } catch (OutOfMemoryError e) {
      throw index.failure(e);
    }
  }

  private EmptyCorpusException empty() {
    List<Skipped> skipped = tally.skipped();
    String found = skipped.isEmpty() ? "" : "; the first of " + skipped.size() + " that it skipped";
    String first = skipped.isEmpty() ? "" : " is " + skipped.get(0);
    return new EmptyCorpusException(
        "the index at "
            + path
            + " was left as it was, for the corpus holds no readable page"
            + found
            + first,
        null);
  }

  /** Takes in all pages and returns the keys of those that the corpora list. */
  private Set<String> takeIn(LockedIndex index) throws IOException, InterruptedException {
    try (EntryQueue queue = new EntryQueue(corpora)) {
      new Crew(settings.threads(), () -> work(queue, index)).run(queue::stop);
      return queue.claimed();
    }
  }

  private void work(EntryQueue queue, LockedIndex index) throws IOException {
    try {
      Optional<EntryQueue.Claim> claim = queue.next();
      while (claim.isPresent()) {
        take(claim.get(), index);
        claim = queue.next();
      }
    } finally {
      queue.stop(); // either all is handed out, or this worker failed and the others need not go on
    }
  }

  private void take(EntryQueue.Claim claim, LockedIndex index) throws IOException {
    Outcome outcome =
        claim.first()
            ? tryToTake(claim, index)
            : new Outcome.Left("its id " + claim.pageId() + " is that of an earlier page");
    tally.count(claim.entry().location(), outcome);
  }

  private Outcome tryToTake(EntryQueue.Claim claim, LockedIndex index) throws IOException {
    try {
      return indexed(claim, index);
    } catch (UnreadablePageException e) {
      return left(claim, index, e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      return left(claim, index, "cannot be processed (" + firstLine(e) + ")");
    }
  }

  private Outcome indexed(EntryQueue.Claim claim, LockedIndex index) throws IOException {
    String id = claim.pageId();
    Corpus.RawPage raw = claim.entry().load();
    if (index.knows(id, raw.fingerprint())) {
      return new Outcome.Unchanged();
    }
    PageCutter.Cut cut = cutter.cut(raw.parse());
    index.put(id, raw.fingerprint(), cut.passages());
    return index.knows(id)
        ? new Outcome.Updated(cut.decisions())
        : new Outcome.Added(cut.decisions());
  }

  private static String firstLine(Throwable thrown) {
    return thrown.toString().lines().findFirst().orElse("");
  }

  private static Outcome left(EntryQueue.Claim claim, LockedIndex index, String reason)
      throws IndexException {
    boolean known = index.knows(claim.pageId());
    return new Outcome.Left(known ? reason + "; its earlier passages stay" : reason);
  }
}
