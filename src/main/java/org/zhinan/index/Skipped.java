package org.zhinan.index;

/**
 * A page that a build could not take in.
 *
 * @param location the file it lies in, and the line if the file holds more than one page
 * @param reason why, lower case, without a full stop
 */
public record Skipped(String location, String reason) {

  /** Returns the location and the reason as a person reads them. */
  @Override
  public String toString() {
    return location + ": " + reason;
  }
}
