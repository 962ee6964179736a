package org.zhinan.clean;

/** Drops lines in which nothing can be read: rules, dashes, lone marks. */
final class LeftoverRule implements Rule {

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (Folded.hasLetters(line.text(), "")) {
        line.drop(Reason.NAVIGATION, this);
      }
    }
  }
}
