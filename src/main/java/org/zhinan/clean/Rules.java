package org.zhinan.clean;

import java.util.List;

/**
 * The rules in the order in which they run: first what the page hides and what stands outside its
 * main text, then what locates the title, then whole sections, then single lines, contacts last, so
 * that a contact is looked for in all that is left. To add a rule, write a class or a list of
 * phrases and put it where it belongs here.
 */
final class Rules {

  private Rules() {}

  static List<Rule> standard() {
    return List.of(
        new HiddenRule(),
        new ContainerRule(),
        new PostRule(),
        new PhraseRule(Phrases.NAVIGATION, Reason.NAVIGATION),
        new TitleRule(),
        new PlaceNamesRule(),
        new ContentsRule(),
        new CommentRule(),
        new RelatedRule(),
        new LinkListRule(),
        new WordListRule(),
        new BylineRule(),
        new EdgeRule(),
        new RepeatedTitleRule(),
        new PhraseRule(Phrases.TEMPLATE, Reason.TEMPLATE),
        new PhraseRule(Phrases.SHARE, Reason.SHARE),
        new PhraseRule(Phrases.COPYRIGHT, Reason.COPYRIGHT),
        new PhraseRule(Phrases.TAGS, Reason.TAGS),
        new PhraseRule(Phrases.CAPTION, Reason.CAPTION),
        new PhraseRule(Phrases.ADVERT, Reason.ADVERT),
        new PhraseRule(Phrases.LURE, Reason.CONTACT),
        new CallRule(),
        new ContactRule(),
        new PitchRule(),
        new LeftoverRule());
  }
}
