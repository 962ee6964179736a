package org.zhinan.page;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;

/** What the bytes of a scrape show before they are decoded. */
final class Content {

  private static final Map<String, byte[]> FOREIGN =
      Map.of(
          "a PNG image", bytes("89504e470d0a1a0a"),
          "a JPEG image", bytes("ffd8ff"),
          "a GIF image", bytes("47494638"),
          "a PDF document", bytes("255044462d"),
          "a ZIP archive", bytes("504b0304"),
          "a gzip archive", bytes("1f8b08"),
          "an old Office document", bytes("d0cf11e0a1b11ae1"));

  private Content() {}

  /** Says why bytes are no page; empty if they may be one. */
  static String problem(byte[] bytes) {
    if (bytes.length == 0) {
      return "it is empty";
    }
    for (Map.Entry<String, byte[]> kind : FOREIGN.entrySet()) {
      byte[] magic = kind.getValue();
      int n = magic.length;
      if (bytes.length >= n && Arrays.equals(bytes, 0, n, magic, 0, n)) {
        return "it is " + kind.getKey() + ", not a page";
      }
    }
    return "";
  }

  /** Returns a hash of parts, which differs when the same bytes are parted otherwise. */
  static String hash(byte[]... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (byte[] part : parts) {
        digest.update(ByteBuffer.allocate(4).putInt(part.length).array());
        digest.update(part);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static byte[] bytes(String hex) {
    return HexFormat.of().parseHex(hex);
  }
}
