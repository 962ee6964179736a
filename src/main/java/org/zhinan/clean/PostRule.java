package org.zhinan.clean;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.zhinan.page.Block;
import org.zhinan.page.Place;

/**
 * Drops from the posts of a thread what signs them (author, date, floor, who edited or is quoted),
 * and whole posts of a ring: those that push a contact in a few words or in the praise of a teacher
 * (老师), and where there is such a one, the short ones that ask for it, thank for it and pass it on.
 */
final class PostRule implements Rule {

  /** What forum programs write into a post: who edited it, what it answers, its floor, buttons. */
  private static final Pattern NOTE =
      Pattern.compile(
          "(?:本[帖貼]最?[后後]由|本主题由|该帖被|此帖被).{1,60}|发表于\\s?(?:19|20)\\d\\d[-/.年].{1,60}"
              + "|(?:引用|回复|回覆|对)?\\s?(?:第?\\d{1,4}[楼樓#]|@).{0,24}(?:的[帖贴]子|说|發表|发表|回复)?[:：]?"
              + "|引用[:：].{0,40}|楼主|樓主|沙发|板凳|地板"
              + "|(?:只看该作者|倒序浏览|电梯直达|收起回复|显示全部楼层).{0,20}");

  private static final Pattern PRAISE = Pattern.compile("老师|顾问|导师|师傅|学姐|学长|律师团队");
  private static final Pattern HANDED_ON =
      Pattern.compile("加(?:她|他|ta|TA)(?:的)?[\\s:：]{0,3}[A-Za-z0-9]{2}");
  private static final Pattern ECHO =
      Pattern.compile(
          "联系方式|联系上|怎么联系|咋联系|求(?:带|推荐|联系|微信|老师|告知|分享)|同求|已加|加了|加上了|私信|私我|靠谱|谢谢|感谢|不客气|多亏|上岸|"
              + PRAISE.pattern());
  private static final int CHATTER = 25;
  private static final int ANSWER = 80;
  private static final int ECHOING = 60;
  private static final int SHORT = 120;
  private static final int TESTIMONIAL = 400;

  @Override
  public void apply(Draft draft) {
    if (draft.posts().isEmpty()) {
      return;
    }
    dropQuotes(draft.kept());
    dropSignatures(draft.kept());
    List<List<Line>> posts = posts(draft);
    boolean ring = posts.stream().anyMatch(PostRule::pushes);
    boolean answered = posts.stream().skip(1).anyMatch(p -> length(p) >= ANSWER);
    for (List<Line> post : posts) {
      boolean answer = post != posts.getFirst();
      if (pushes(post) || (ring && answer && echoes(post))) {
        post.forEach(l -> l.drop(Reason.SPAM, this));
      } else if (answered && answer && length(post) < CHATTER) {
        post.forEach(l -> l.drop(Reason.COMMENT, this));
      }
    }
  }

  private void dropSignatures(List<Line> lines) {
    for (Line line : lines) {
      if (isSignature(line)) {
        line.drop(Reason.BYLINE, this);
      }
    }
  }

  private static boolean isSignature(Line line) {
    boolean linked = Posts.isStamped(line) && line.evidence().linkShare() > 0;
    return linked
        || Bylines.isDate(line.text())
        || Bylines.isLabelled(line.text())
        || NOTE.matcher(line.text()).matches();
  }

  /** A quote that begins with who said it says once more what an earlier post said. */
  private void dropQuotes(List<Line> lines) {
    boolean quoting = false;
    for (Line line : lines) {
      boolean quote = line.block().kind() == Block.Kind.QUOTE;
      quoting = quote && (quoting || isSignature(line));
      if (quoting) {
        line.drop(Reason.COMMENT, this);
      }
    }
  }

  private static List<List<Line>> posts(Draft draft) {
    Map<Place, List<Line>> posts = new LinkedHashMap<>();
    for (Line line : draft.kept()) {
      Place post = Container.elementOf(line, draft.posts());
      if (post != null) {
        posts.computeIfAbsent(post, p -> new ArrayList<>()).add(line);
      }
    }
    return List.copyOf(posts.values());
  }

  private static boolean pushes(List<Line> post) {
    int length = length(post);
    if (length >= SHORT && (length >= TESTIMONIAL || !says(post, PRAISE))) {
      return false;
    }
    String text = post.stream().map(Line::text).collect(Collectors.joining(" "));
    return Contacts.isPushed(text) || HANDED_ON.matcher(text).find();
  }

  private static boolean echoes(List<Line> post) {
    return length(post) < ECHOING && says(post, ECHO);
  }

  private static boolean says(List<Line> post, Pattern words) {
    return post.stream().anyMatch(l -> words.matcher(l.text()).find());
  }

  private static int length(List<Line> post) {
    return post.stream().mapToInt(l -> l.text().length()).sum();
  }
}
