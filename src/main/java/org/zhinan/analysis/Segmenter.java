package org.zhinan.analysis;

import java.util.Optional;

/** Cuts sentences into words. Not safe for use by many threads. */
interface Segmenter {

  /** Marks the last unit of each word. */
  void cut(Units units);

  /** Returns a new segmenter that knows smartcn's words and those of a lexicon. */
  static Segmenter of(Lexicon lexicon) {
    Optional<SmartcnModel> model = SmartcnModel.get();
    return model.isPresent()
        ? new LatticeSegmenter(model.get(), lexicon.wordList())
        : new SmartcnSegmenter();
  }
}
