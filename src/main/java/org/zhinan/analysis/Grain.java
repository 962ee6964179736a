package org.zhinan.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How finely ideographs are cut. Letters and digits are cut alike by all. */
enum Grain {
  /** Words of a dictionary. */
  WORDS {
    @Override
    Cutter cutter(Lexicon lexicon) {
      return new Words(Segmenter.of(lexicon));
    }

    @Override
    boolean mixesScripts() {
      return true;
    }

    @Override
    Set<String> meaningless(Set<String> functionWords) {
      return functionWords;
    }
  },

  /** Each character with the next; a character that stands alone, by itself. */
  BIGRAMS {
    @Override
    Cutter cutter(Lexicon lexicon) {
      return Grain::cutPairs;
    }

    @Override
    int overlap() {
      return 1;
    }

    @Override
    Set<String> meaningless(Set<String> functionWords) {
      Set<String> characters = CHARACTERS.meaningless(functionWords);
      Set<String> terms = new HashSet<>(characters);
      characters.forEach(first -> characters.forEach(second -> terms.add(first + second)));
      for (String word : functionWords) {
        for (int i = 0; i + 2 <= word.length(); i++) {
          terms.add(word.substring(i, i + 2));
        }
      }
      return terms;
    }
  },

  /** Each character by itself. */
  CHARACTERS {
    @Override
    Cutter cutter(Lexicon lexicon) {
      return Grain::cutCharacters;
    }

    @Override
    Set<String> meaningless(Set<String> functionWords) {
      return functionWords.stream().filter(w -> w.length() == 1).collect(Collectors.toSet());
    }
  };

  /** Returns a new cutter of runs. */
  abstract Cutter cutter(Lexicon lexicon);

  /** Tells whether a run may hold both ideographs and letters or digits. */
  boolean mixesScripts() {
    return false;
  }

  /** Returns the terms of this grain that consist of function words alone. */
  abstract Set<String> meaningless(Set<String> functionWords);

  /** Returns how many ideographs of a run that was cut for its length the next one repeats. */
  int overlap() {
    return 0;
  }

  private static void cutPairs(Run run, List<Piece> pieces) {
    if (!run.isIdeographic()) {
      Alphanumerics.cut(run, 0, pieces);
      return;
    }
    int last = Math.max(1, run.length() - 1);
    for (int i = 0; i < last; i++) {
      pieces.add(new Piece(i, Math.min(i + 2, run.length())));
    }
  }

  private static void cutCharacters(Run run, List<Piece> pieces) {
    if (!run.isIdeographic()) {
      Alphanumerics.cut(run, 0, pieces);
      return;
    }
    for (int i = 0; i < run.length(); i++) {
      pieces.add(new Piece(i, i + 1));
    }
  }
}
