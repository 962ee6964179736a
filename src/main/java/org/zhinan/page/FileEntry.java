package org.zhinan.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A page that is a file of its own. */
record FileEntry(Path file, String id, boolean html) implements Corpus.Entry {

  @Override
  public String location() {
    return file.toString();
  }

  @Override
  public Corpus.RawPage load() throws UnreadablePageException {
    byte[] bytes = read();
    String problem = Content.problem(bytes);
    if (!problem.isEmpty()) {
      throw new UnreadablePageException(location(), problem, null);
    }
    return new FilePage(this, bytes);
  }

  private byte[] read() throws UnreadablePageException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(Limits.PAGE_BYTES + 1);
      if (bytes.length > Limits.PAGE_BYTES) {
        throw new UnreadablePageException(
            location(), "it has more than " + Limits.PAGE_BYTES + " bytes", null);
      }
      return bytes;
    } catch (UnreadablePageException e) {
      throw e;
    } catch (IOException e) {
      throw new UnreadablePageException(location(), problem(e), e);
    }
  }

  /** Says in words why a file could not be read. */
  static String problem(Exception e) {
    if (e instanceof AccessDeniedException) {
      return "it may not be read; check its permissions";
    }
    if (e instanceof NoSuchFileException) {
      return "it is gone";
    }
    return "it cannot be read: " + e.getMessage();
  }

  private static final class FilePage implements Corpus.RawPage {
    private final FileEntry entry;
    private final byte[] bytes;

    FilePage(FileEntry entry, byte[] bytes) {
      this.entry = entry;
      this.bytes = bytes;
    }

    @Override
    public String fingerprint() {
      return Content.hash(entry.id.getBytes(StandardCharsets.UTF_8), bytes);
    }

    @Override
    public Page parse() throws UnreadablePageException {
      String text = PageText.decode(bytes, entry.location());
      Scrape scrape = new Scrape(entry.id, null, "", folder());
      return entry.html ? scrape.html(text, entry.location()) : scrape.text(text);
    }

    private String folder() {
      int slash = entry.id.lastIndexOf('/');
      return slash < 0 ? "" : entry.id.substring(0, slash);
    }
  }
}
