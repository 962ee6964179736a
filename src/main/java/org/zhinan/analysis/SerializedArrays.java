package org.zhinan.analysis;

import java.io.StreamCorruptedException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads arrays of numbers, and arrays of such arrays, from the stream that Java serialization makes
 * of them. No object is deserialized, so that no filter of the JVM has a say and no class of the
 * stream is loaded. Not safe for use by many threads.
 *
 * <p>The grammar is that of the Java Object Serialization Specification, chapter 6. A stream that
 * ends too soon throws {@link BufferUnderflowException}.
 */
final class SerializedArrays {

  static final int NULL = -1;

  private static final int HEADER = 0xACED0005;
  private static final byte TC_NULL = 0x70;
  private static final byte TC_REFERENCE = 0x71;
  private static final byte TC_CLASSDESC = 0x72;
  private static final byte TC_ARRAY = 0x75;
  private static final byte TC_ENDBLOCKDATA = 0x78;
  private static final int FIRST_HANDLE = 0x7E0000;
  private static final int SERIAL_VERSION_AND_FLAGS = Long.BYTES + Byte.BYTES;

  private final ByteBuffer stream;
  private final Map<Integer, String> types = new HashMap<>();
  private int nextHandle = FIRST_HANDLE;

  SerializedArrays(byte[] stream) throws StreamCorruptedException {
    this.stream = ByteBuffer.wrap(stream);
    expect(HEADER, this.stream.getInt());
  }

  /**
   * Reads the beginning of an array of arrays, whose elements follow.
   *
   * @param type name of the array's class, as {@code [[[C}
   * @return the array's length; {@link #NULL} where no array stands but null
   */
  int beginArray(String type) throws StreamCorruptedException {
    byte tag = stream.get();
    if (tag == TC_NULL) {
      return NULL;
    }
    expect(TC_ARRAY, tag);
    if (!type.equals(readType())) {
      throw new StreamCorruptedException("no " + type + " at byte " + stream.position());
    }
    nextHandle++;
    int length = stream.getInt();
    if (length < 0 || length > stream.remaining()) {
      throw new StreamCorruptedException("an array of " + length + " elements");
    }
    return length;
  }

  /** Reads an array of characters; null reads as an empty one. */
  char[] readChars() throws StreamCorruptedException {
    char[] array = new char[Math.max(0, beginArray("[C"))];
    // Most are words of two or three, for which a view of the stream would cost more.
    for (int i = 0; i < array.length; i++) {
      array[i] = stream.getChar();
    }
    return array;
  }

  /** Reads an array of short integers; null reads as an empty one. */
  short[] readShorts() throws StreamCorruptedException {
    short[] array = new short[Math.max(0, beginArray("[S"))];
    stream.asShortBuffer().get(array);
    skip(array.length * Short.BYTES);
    return array;
  }

  /** Reads an array of integers; null reads as an empty one. */
  int[] readInts() throws StreamCorruptedException {
    int[] array = new int[Math.max(0, beginArray("[I"))];
    stream.asIntBuffer().get(array);
    skip(array.length * Integer.BYTES);
    return array;
  }

  /** Reads an array of long integers; null reads as an empty one. */
  long[] readLongs() throws StreamCorruptedException {
    long[] array = new long[Math.max(0, beginArray("[J"))];
    stream.asLongBuffer().get(array);
    skip(array.length * Long.BYTES);
    return array;
  }

  private String readType() throws StreamCorruptedException {
    byte tag = stream.get();
    if (tag == TC_REFERENCE) {
      return types.getOrDefault(stream.getInt(), "nothing known");
    }
    expect(TC_CLASSDESC, tag);
    byte[] name = new byte[stream.getShort()];
    stream.get(name);
    skip(SERIAL_VERSION_AND_FLAGS);
    expect(0, stream.getShort()); // fields
    expect(TC_ENDBLOCKDATA, stream.get());
    expect(TC_NULL, stream.get()); // superclass
    String type = new String(name, StandardCharsets.UTF_8);
    types.put(nextHandle++, type);
    return type;
  }

  private void skip(int bytes) {
    stream.position(stream.position() + bytes);
  }

  private void expect(int expected, int found) throws StreamCorruptedException {
    if (expected != found) {
      throw new StreamCorruptedException("unknown content at byte " + stream.position());
    }
  }
}
