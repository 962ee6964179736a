package org.zhinan.clean;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Drops comment sections: from their head to the head of the next section. A head with the article
 * below it, as some templates have one at the top, goes alone. A section in which a contact is
 * pushed goes as spam, whole: in a ring of invented debtors few lines hold the contact, and all of
 * them serve it.
 */
final class CommentRule implements Rule {

  private static final Pattern STAMP =
      Pattern.compile(
          "(?:[\\d一二两三几半]{1,3}\\s?(?:秒|分钟|小时|天|周|个月|月|年)前|昨天|今天|刚刚|\\d{4}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?).{0,24}"
              + "(?:赞|顶|回复|踩|举报|楼|点赞).{0,20}");
  private static final Pattern SIGNED =
      Pattern.compile(
          ".{1,20}\\s?(?:于|在|@)?\\s?(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\s?[\\d:]{0,8}\\s?(?:留言|评论|回复|发表|说|写道).{0,30}");
  private static final Guarded SIGNATURE = new Guarded(SIGNED);
  private static final Pattern SPOKEN = Pattern.compile("^[^:：，。、\\d]{1,10}[:：]\\s?\\S");
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "@|楼主|博主|小编|老师|谢谢|感谢|多谢|请问|同问|学习了|支持一下|哈哈|顶一下|(?<!自)我(?![国行司院方们])|(?:吧|啊|哦|呀|啦|呢)[。！!？?~]?$");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[步章条部点]|\\d{1,2}[、.．])\\S.*");

  /** A comment of so many characters is rare. */
  private static final int LONG = 38;

  private static final int ARTICLE = 120;
  private static final int SHORT_ARTICLE = 40;

  @Override
  public void apply(Draft draft) {
    if (!draft.posts().isEmpty()) {
      return;
    }
    dropHeaded(draft);
    dropSigned(draft.kept());
  }

  /** Entries of a guestbook are signed above ("过客 于 2024-5-22 11:30 留言:"), each with its text. */
  private void dropSigned(List<Line> kept) {
    long signed = kept.stream().filter(l -> SIGNATURE.matches(l.text())).count();
    if (signed < 2) {
      return;
    }
    boolean entry = false;
    for (Line line : kept) {
      boolean signature = SIGNATURE.matches(line.text());
      entry = signature || (entry && line.text().length() < ARTICLE && !line.isHeading());
      if (entry) {
        line.drop(Reason.COMMENT, this);
      }
    }
  }

  private void dropHeaded(Draft draft) {
    List<Line> kept = draft.kept();
    int article = 0;
    int end = 0;
    int stampedUntil = 0;
    boolean behindShortArticle = false;
    for (int i = 0; i < kept.size(); i++) {
      Line head = kept.get(i);
      if (head.isTitle() || !Phrases.COMMENT.matches(head.scan())) {
        article += isOfArticle(head) ? head.text().length() : 0;
        continue;
      }
      head.drop(Reason.COMMENT, this);
      if (end <= i) {
        end = end(kept, i + 1);
        end = draft.isHtml() ? end : resumed(kept, i + 1, end);
        stampedUntil = beforeLast(stamps(kept, i + 1, end));
        behindShortArticle = followsAShortArticle(article, kept.subList(i + 1, end));
      }
      if (article >= ARTICLE || stampedUntil > i || behindShortArticle) {
        List<Line> section = kept.subList(i + 1, end);
        Reason reason = pushesContact(section) ? Reason.SPAM : Reason.COMMENT;
        section.forEach(l -> l.drop(reason, this));
        i = end - 1;
      }
    }
  }

  private static boolean isOfArticle(Line line) {
    return line.isProse() && !Bylines.isByline(line.text());
  }

  private static int end(List<Line> kept, int from) {
    int i = from;
    while (i < kept.size()
        && !Phrases.RELATED.matches(kept.get(i).scan())
        && !Phrases.NAVIGATION.matches(kept.get(i).scan())) {
      i++;
    }
    return i;
  }

  /**
   * Returns where the article goes on behind the last comment; the end of the section if it does
   * not. Comments are stamped, spoken or addressed to somebody; an article that goes on does so
   * with several long lines, or under a numbered heading, and speaks of nobody.
   */
  private static int resumed(List<Line> kept, int from, int end) {
    int first = end;
    while (first > from && !isComment(kept.get(first - 1))) {
      first--;
    }
    while (first < end && !isParagraph(kept.get(first)) && !isNumbered(kept.get(first))) {
      first++;
    }
    List<Line> rest = kept.subList(first, end);
    long paragraphs = rest.stream().filter(CommentRule::isParagraph).count();
    boolean headed = !rest.isEmpty() && isNumbered(rest.getFirst());
    return first > from && paragraphs > (headed ? 0 : 1) ? first : end;
  }

  private static boolean isComment(Line line) {
    return STAMP.matcher(line.text()).find()
        || SPOKEN.matcher(line.text()).find()
        || ADDRESSED.matcher(line.text()).find()
        || Contacts.isPushed(line.text());
  }

  private static boolean isParagraph(Line line) {
    return line.text().length() >= LONG && line.isProse();
  }

  private static boolean isNumbered(Line line) {
    return NUMBERED.matcher(line.text()).matches();
  }

  private static int[] stamps(List<Line> kept, int from, int to) {
    return IntStream.range(from, to)
        .filter(i -> STAMP.matcher(kept.get(i).text()).find())
        .toArray();
  }

  /** Returns the last but one of some positions; -1 if there are less than two. */
  private static int beforeLast(int[] positions) {
    return positions.length < 2 ? -1 : positions[positions.length - 2];
  }

  private static boolean followsAShortArticle(int article, List<Line> section) {
    long spoken = section.stream().filter(l -> SPOKEN.matcher(l.text()).find()).count();
    return article >= SHORT_ARTICLE
        && (spoken >= 2 || pushesContact(section) || prose(section) <= article);
  }

  private static int prose(List<Line> lines) {
    return lines.stream().filter(Line::isProse).mapToInt(l -> l.text().length()).sum();
  }

  private static boolean pushesContact(List<Line> section) {
    return section.stream().anyMatch(l -> Contacts.isPushed(l.text()));
  }
}
