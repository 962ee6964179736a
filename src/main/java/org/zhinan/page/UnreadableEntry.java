package org.zhinan.page;

/** Something in a corpus that is no page, or that cannot be read. */
record UnreadableEntry(String id, String location, String problem) implements Corpus.Entry {

  @Override
  public Corpus.RawPage load() throws UnreadablePageException {
    throw new UnreadablePageException(location, problem, null);
  }
}
