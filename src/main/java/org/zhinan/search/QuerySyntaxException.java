package org.zhinan.search;

/** Says what is wrong with a question that was to be read as {@link SearchRequest#syntax()}. */
public final class QuerySyntaxException extends IllegalArgumentException {

  private static final long serialVersionUID = 1;

  private final int position;

  QuerySyntaxException(int position, String complaint) {
    super("at character " + position + ": " + complaint);
    this.position = position;
  }

  /** Returns where in the question it is, in code points from 1; behind the last one at its end. */
  public int position() {
    return position;
  }
}
