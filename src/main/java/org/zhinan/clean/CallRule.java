package org.zhinan.clean;

import java.util.regex.Pattern;

/**
 * Takes out the sentences that call the reader to a contact by their words alone: to the writer's
 * own page, to an account that is to be looked for, to leave a number, to a telephone or a site of
 * those who sell a service to debtors. The same words warn, tell of others, and name what public
 * bodies offer; then they stay.
 */
final class CallRule implements Rule {

  /** Lines of banks, and of anybody who pays for one. */
  private static final Pattern TOLL_FREE = Pattern.compile("(?<![0-9])[48]00[-0-9]{7,9}(?![0-9])");

  @Override
  public void apply(Draft draft) {
    for (Line line : draft.kept()) {
      if (!line.isTitle() && mayCall(line.scan())) {
        line.cutScannedSentences(CallRule::isCall, Reason.CONTACT, this);
      }
    }
  }

  private static boolean mayCall(NeedleIndex.Scan folded) {
    return Phrases.CALLS.mayMatchIn(folded)
        || Phrases.OFFERS.mayMatchIn(folded)
        || (Phrases.SERVICES.mayMatchIn(folded) && Phrases.REACHES.mayMatchIn(folded));
  }

  private static boolean isCall(NeedleIndex.Scan folded) {
    boolean called =
        Phrases.CALLS.isIn(folded)
            || ((isOffer(folded) || isService(folded)) && !Phrases.PUBLIC.isIn(folded));
    return called && !Phrases.REFUTED.isIn(folded);
  }

  private static boolean isOffer(NeedleIndex.Scan folded) {
    return Phrases.OFFERS.isIn(folded) && !TOLL_FREE.matcher(folded.text()).find();
  }

  private static boolean isService(NeedleIndex.Scan folded) {
    return Phrases.SERVICES.isIn(folded) && Phrases.REACHES.isIn(folded);
  }
}
