package org.zhinan.analysis;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How finely runs of ideographs are cut. Letters and digits are cut alike by all. */
enum Grain {
  /** Words of a dictionary. */
  WORDS {
    @Override
    void cut(Run run, List<Piece> pieces) {
      Words.cut(run, pieces);
    }

    @Override
    Set<String> meaningless(Set<String> functionWords) {
      return functionWords;
    }
  },

  /** Each character with the next; a character that stands alone, by itself. */
  BIGRAMS {
    @Override
    void cut(Run run, List<Piece> pieces) {
      int last = Math.max(1, run.length() - 1);
      for (int i = 0; i < last; i++) {
        pieces.add(new Piece(i, Math.min(i + 2, run.length())));
      }
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
    void cut(Run run, List<Piece> pieces) {
      for (int i = 0; i < run.length(); i++) {
        pieces.add(new Piece(i, i + 1));
      }
    }

    @Override
    Set<String> meaningless(Set<String> functionWords) {
      return functionWords.stream().filter(w -> w.length() == 1).collect(Collectors.toSet());
    }
  };

  /** Adds the pieces of a run of ideographs that is not empty. */
  abstract void cut(Run run, List<Piece> pieces);

  /** Returns the terms of this grain that consist of function words alone. */
  abstract Set<String> meaningless(Set<String> functionWords);

  /** Returns how many ideographs of a run that was cut for its length the next one repeats. */
  int overlap() {
    return 0;
  }
}
