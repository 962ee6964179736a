package org.zhinan.clean;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.zhinan.page.Place;

/**
 * Finds the posts of a thread, or the answers to a question: elements of one shape, of which most
 * are signed, as each post has its author, date or floor beside it. They are told from comments
 * beneath an article by what the page calls them and by how little stands above them.
 */
final class Posts {

  private static final Set<String> NO_POST =
      Set.of(
          "html",
          "body",
          "main",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "blockquote",
          "a",
          "tbody",
          "table",
          "tr");

  /** A date, an age or the number of a floor (楼). */
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}"
              + "|\\d{1,3}\\s?(?:秒|分钟|分鐘|小时|小時|天|周|个月|月|年)前|昨天|刚刚"
              + "|\\d{1,4}\\s?[楼樓#]|#\\d{1,4}");

  private static final Pattern SIGNATURE =
      Pattern.compile(STAMP.pattern() + "|楼主|樓主|沙发|板凳|地板|发表于|發表於|回复于|编辑于|发布于|回答于|赞同|举报|采纳|有用");
  private static final Guarded STAMPED_BY = new Guarded(STAMP);
  private static final Guarded SIGNED_BY = new Guarded(SIGNATURE);
  private static final int LONGEST_SIGNATURE = 80;
  private static final int REACH = 12;
  private static final double SIGNED = 0.6;
  private static final double FRAGMENT = 6;
  private static final double LINK = 6;
  private static final double PROSE = 0.5;
  private static final double NEARLY_ALL = 0.95;
  private static final double ARTICLE = 6;
  private static final int NO_TEXT = 60;

  private final List<Line> lines;
  private final Map<String, Map<Place, Post>> shapes = new LinkedHashMap<>();
  private final Map<Place, String> shapeOf = new HashMap<>();
  private final Map<Place, List<Post>> postsAround = new HashMap<>();

  private Posts(List<Line> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      add(i);
    }
  }

  /** Returns the elements that hold the posts; empty if the page is no thread. */
  static Set<Place> of(Draft draft, NamedPlaces names) {
    Posts posts = new Posts(draft.kept());
    List<Post> found = posts.best();
    return posts.isThread(found) ? posts.withOpening(found, names) : Set.of();
  }

  /** An element that may be a post: its first and last line and what its text is worth. */
  private static final class Post {
    final Place place;
    final int first;
    int last;
    double worth;
    double prose;

    Post(Place place, int first) {
      this.place = place;
      this.first = first;
    }
  }

  private void add(int i) {
    Line line = lines.get(i);
    double worth = worth(line);
    Place around = line.evidence().place();
    if (around == null) {
      return;
    }
    List<Post> posts = postsAround.get(around);
    if (posts == null) {
      posts = postsAround(around, i);
      postsAround.put(around, posts);
    }
    for (Post post : posts) {
      post.last = i;
      post.worth += worth;
      post.prose += line.isProse() ? worth : 0;
    }
  }

  /** Returns the outermost elements of each shape around a place, whose first line is known. */
  private List<Post> postsAround(Place place, int first) {
    Place outer = place.parent();
    List<Post> around = outer == null ? null : postsAround.get(outer);
    if (around != null && (shapeOf(place).isEmpty() || hasShape(around, shapeOf(place)))) {
      return around;
    }
    List<Post> posts = newPostsAround(place, first);
    if (outer != null && around == null) {
      // Of the elements of one parent each is then told by its own shape alone.
      postsAround.put(outer, posts.stream().filter(p -> p.place.depth() <= outer.depth()).toList());
    }
    return posts;
  }

  private boolean hasShape(List<Post> posts, String shape) {
    return posts.stream().anyMatch(p -> shapeOf(p.place).equals(shape));
  }

  private String shapeOf(Place place) {
    return shapeOf.computeIfAbsent(place, Posts::shape);
  }

  private List<Post> newPostsAround(Place place, int first) {
    Map<String, Place> outermost = new HashMap<>();
    for (@Nullable Place p = place; p != null; p = p.parent()) {
      String shape = shapeOf(p);
      if (!shape.isEmpty()) {
        outermost.put(shape, p);
      }
    }
    List<Post> posts = new ArrayList<>(outermost.size());
    outermost.forEach(
        (shape, element) ->
            posts.add(
                shapes
                    .computeIfAbsent(shape, s -> new LinkedHashMap<>())
                    .computeIfAbsent(element, p -> new Post(p, first))));
    return posts;
  }

  /** Returns the shape of an element; empty if it has none or is no post by its tag. */
  private static String shape(Place place) {
    return NO_POST.contains(place.tag()) ? "" : Shapes.of(place);
  }

  /** A short reply is worth little, a label less than nothing, as is what signs a post. */
  private static double worth(Line line) {
    double length = Math.min(600, line.text().length());
    double linked = line.evidence().linkShare();
    if (isSignature(line)) {
      return -FRAGMENT;
    }
    if (linked > 0.5 && !line.isProse()) {
      return -LINK;
    }
    return line.isProse() ? length * (1 - Math.min(linked, 0.5)) : length - FRAGMENT;
  }

  private List<Post> best() {
    List<Post> best = List.of();
    double most = 0;
    for (Map<Place, Post> shape : shapes.values()) {
      List<Post> posts = new ArrayList<>(shape.values());
      double worth = worth(posts);
      boolean inner = !best.isEmpty() && depth(posts) > depth(best);
      boolean better = inner ? worth > NEARLY_ALL * most : worth * NEARLY_ALL > most;
      if (better && areSigned(posts)) {
        best = posts;
        most = Math.max(most, worth);
      }
    }
    return best;
  }

  private static int depth(List<Post> posts) {
    return posts.getFirst().place.depth();
  }

  private static double worth(Collection<Post> posts) {
    return posts.stream().mapToDouble(p -> p.worth).sum();
  }

  private static double prose(Collection<Post> posts) {
    return posts.stream().mapToDouble(p -> p.prose).sum();
  }

  private boolean areSigned(List<Post> posts) {
    if (posts.size() < 2 || prose(posts) < PROSE * worth(posts)) {
      return false;
    }
    int signed = 0;
    for (int i = 0; i < posts.size(); i++) {
      int from = i == 0 ? 0 : posts.get(i - 1).last + 1;
      int to = i == posts.size() - 1 ? lines.size() : posts.get(i + 1).first;
      signed += isSigned(posts.get(i), from, to) ? 1 : 0;
    }
    return signed >= SIGNED * posts.size();
  }

  private boolean isSigned(Post post, int from, int to) {
    int start = Math.max(from, post.first - REACH);
    int end = Math.min(to, post.last + 1 + REACH);
    return lines.subList(start, end).stream().anyMatch(Posts::isSignature);
  }

  private static boolean isSignature(Line line) {
    return isShort(line) && SIGNED_BY.isIn(line.text());
  }

  /** Tells whether a line bears a date or a floor and is too short to say much else. */
  static boolean isStamped(Line line) {
    return isShort(line) && STAMPED_BY.isIn(line.text());
  }

  private static boolean isShort(Line line) {
    return line.text().length() <= LONGEST_SIGNATURE && line.text().indexOf('。') < 0;
  }

  private boolean isThread(List<Post> posts) {
    if (!posts.stream().anyMatch(p -> ThreadNames.isPost(p.place))) {
      return false;
    }
    int first = posts.getFirst().first;
    return posts.stream().anyMatch(p -> ThreadNames.isThread(p.place))
        || lines.subList(0, first).stream().anyMatch(Posts::headsThread)
        || prose(0, first) < NO_TEXT;
  }

  private static boolean headsThread(Line line) {
    Place place = line.evidence().place();
    return line.isHeading() && place != null && ThreadNames.isThread(place);
  }

  private double prose(int from, int to) {
    return lines.subList(from, to).stream().filter(Line::isProse).mapToDouble(Posts::worth).sum();
  }

  /**
   * Adds what opens the thread, which often has another shape than what answers it. Returns nothing
   * if all of it together is not most of what the page says, or if the opening is so much longer
   * that it is an article and the rest its comments.
   */
  private Set<Place> withOpening(List<Post> posts, NamedPlaces names) {
    Set<Place> all = new HashSet<>();
    posts.forEach(p -> all.add(p.place));
    Place opening = opening(posts.getFirst().first, names);
    if (opening != null) {
      all.add(opening);
    }
    double within = 0;
    double around = 0;
    for (Line line : lines) {
      if (Container.isWithin(line, all)) {
        within += Math.max(0, worth(line));
      } else if (!names.isNamed(line)) {
        around += Math.max(0, Container.worth(line, names));
      }
    }
    boolean article = within > ARTICLE * worth(posts);
    return within >= around && !article ? Set.copyOf(all) : Set.of();
  }

  /** It stands between the page's heading and the first answer. */
  private @Nullable Place opening(int end, NamedPlaces names) {
    int head = end;
    while (head > 0 && !lines.get(head - 1).isHeading()) {
      head--;
    }
    List<Line> between = lines.subList(head, end).stream().filter(l -> !isSignature(l)).toList();
    Place text = Container.of(between, names);
    return text != null
        ? text
        : between.stream()
            .filter(l -> l.evidence().linkShare() == 0)
            .map(l -> l.evidence().place())
            .filter(Objects::nonNull)
            .map(ThreadNames::body)
            .filter(Objects::nonNull)
            .reduce((first, last) -> last)
            .orElse(null);
  }
}
