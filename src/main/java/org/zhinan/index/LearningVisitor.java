package org.zhinan.index;

import java.io.IOException;
import java.util.Optional;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.CorpusModel;
import org.zhinan.clean.PageFeatures;
import org.zhinan.page.Corpus;
import org.zhinan.page.UnreadablePageException;

/**
 * Learns the model of the corpus before any page is put. What an earlier build remembers of a page
 * is learnt from as it is, so that only new and changed pages are parsed and cleaned for this.
 * Pages that cannot be read teach nothing; they are reported when they are to be put. Safe for use
 * by many threads.
 */
final class LearningVisitor implements Pass.Visitor {

  private final LockedIndex index;
  private final Cleaner cleaner = Cleaner.standard();
  private final CorpusModel.Learner learner = new CorpusModel.Learner();

  LearningVisitor(LockedIndex index) {
    this.index = index;
  }

  @Override
  public void visit(EntryQueue.Claim claim) throws IOException {
    Optional<PageFeatures> features = claim.first() ? features(claim) : Optional.empty();
    synchronized (learner) {
      features.ifPresent(learner::add);
    }
  }

  private Optional<PageFeatures> features(EntryQueue.Claim claim) throws IndexException {
    try {
      Corpus.RawPage raw = claim.entry().load();
      Optional<PageState> earlier = index.earlier(claim.pageId(), raw.fingerprint());
      return Optional.of(
          earlier.isPresent()
              ? earlier.get().features()
              : PageFeatures.of(cleaner.clean(raw.parse())));
    } catch (UnreadablePageException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** Returns the model of the pages that were visited. */
  CorpusModel learnt() {
    synchronized (learner) {
      return learner.learn();
    }
  }
}
