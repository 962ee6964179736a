package org.zhinan.index;

import java.io.IOException;
import java.util.Optional;
import org.zhinan.clean.Cleaner;
import org.zhinan.clean.Edges;
import org.zhinan.clean.SiteTemplates;
import org.zhinan.page.Corpus;
import org.zhinan.page.UnreadablePageException;

/**
 * Learns the templates of sites before any page is put. What an earlier build remembers of a page
 * is learnt from as it is, so that only new and changed pages are parsed and cleaned for this.
 * Pages that cannot be read teach nothing; they are reported when they are to be put. Safe for use
 * by many threads.
 */
final class TemplateVisitor implements Pass.Visitor {

  private final LockedIndex index;
  private final Cleaner cleaner = Cleaner.standard();
  private final SiteTemplates.Learner learner = new SiteTemplates.Learner();

  TemplateVisitor(LockedIndex index) {
    this.index = index;
  }

  @Override
  public void visit(EntryQueue.Claim claim) throws IOException {
    Optional<Edges> edges = claim.first() ? edges(claim) : Optional.empty();
    synchronized (learner) {
      edges.ifPresent(learner::add);
    }
  }

  private Optional<Edges> edges(EntryQueue.Claim claim) throws IndexException {
    try {
      Corpus.RawPage raw = claim.entry().load();
      Optional<PageState> earlier = index.earlier(claim.pageId(), raw.fingerprint());
      return Optional.of(
          earlier.isPresent() ? earlier.get().edges() : Edges.of(cleaner.clean(raw.parse())));
    } catch (UnreadablePageException | RuntimeException | StackOverflowError e) {
      return Optional.empty();
    }
  }

  /** Returns the templates of the sites whose pages were visited. */
  SiteTemplates learnt() {
    synchronized (learner) {
      return learner.learn();
    }
  }
}
