package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.zhinan.clean.CorpusModel;
import org.zhinan.page.Corpus;
import org.zhinan.page.UnreadablePageException;

/**
 * One run of a builder: learns the model of the corpus in a first pass over the pages, takes the
 * pages in in a second, then publishes.
 */
final class IndexBuild {

  private final Path path;
  private final Storage storage;
  private final List<Corpus> corpora;
  private final BuildSettings settings;
  private final Tally tally;

  IndexBuild(Path path, Storage storage, List<Corpus> corpora, BuildSettings settings) {
    this.path = path;
    this.storage = storage;
    this.corpora = List.copyOf(corpora);
    this.settings = settings;
    this.tally = new Tally(settings.listener());
  }

  BuildReport run() throws IOException {
    try (LockedIndex index = LockedIndex.open(path, storage, settings.asIs(), settings.lexicon())) {
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
      PageCutter cutter = settings.asIs() ? PageCutter.asIs() : PageCutter.of(learn(index));
      Set<String> claimed =
          Pass.over(corpora, settings.threads(), claim -> take(claim, cutter, index));
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

  private CorpusModel learn(LockedIndex index) throws IOException, InterruptedException {
    LearningVisitor visitor = new LearningVisitor(index);
    Pass.over(corpora, settings.threads(), visitor);
    return visitor.learnt();
  }

  private void take(EntryQueue.Claim claim, PageCutter cutter, LockedIndex index)
      throws IOException {
    Outcome outcome =
        claim.first()
            ? tryToTake(claim, cutter, index)
            : new Outcome.Left("its id " + claim.pageId() + " is that of an earlier page");
    tally.count(claim.entry().location(), outcome);
  }

  private static Outcome tryToTake(EntryQueue.Claim claim, PageCutter cutter, LockedIndex index)
      throws IOException {
    try {
      return indexed(claim, cutter, index);
    } catch (UnreadablePageException e) {
      return left(claim, index, e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      return left(claim, index, "cannot be processed (" + firstLine(e) + ")");
    }
  }

  private static Outcome indexed(EntryQueue.Claim claim, PageCutter cutter, LockedIndex index)
      throws IOException {
    String id = claim.pageId();
    Corpus.RawPage raw = claim.entry().load();
    String fingerprint = raw.fingerprint();
    Optional<PageState> earlier = index.earlier(id, fingerprint);
    if (earlier.isPresent() && earlier.get().model() == cutter.model(earlier.get().features())) {
      return new Outcome.Unchanged();
    }
    PageCutter.Cut cut = cutter.cut(raw.parse());
    PageState state = new PageState(fingerprint, cut.features(), cutter.model(cut.features()));
    index.put(id, state, cut.passages());
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
