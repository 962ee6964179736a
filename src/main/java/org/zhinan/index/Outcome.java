package org.zhinan.index;

import java.util.List;
import org.zhinan.clean.Decision;

/** What became of one page in a build. */
sealed interface Outcome {

  /** The page is new in the index. */
  record Added(List<Decision> decisions) implements Outcome {}

  /** The page took the place of what it was before. */
  record Updated(List<Decision> decisions) implements Outcome {}

  /** The index held the page as it is. */
  record Unchanged() implements Outcome {}

  /** The page could not be taken in. */
  record Left(String reason) implements Outcome {}
}
