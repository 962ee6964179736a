package org.zhinan.analysis;

import java.util.List;

/** Cuts runs into terms. Not safe for use by many threads. */
interface Cutter {

  /** Adds the pieces of a run that is not empty. */
  void cut(Run run, List<Piece> pieces);
}
