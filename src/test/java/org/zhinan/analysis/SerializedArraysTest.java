package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.StreamCorruptedException;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SerializedArraysTest {

  @Test
  void readsWhatJavaSerializes() throws IOException {
    byte[] stream =
        serialize(
            new short[] {1, -2},
            new long[] {Long.MIN_VALUE},
            new int[][] {{3}, null, {}},
            new char[] {'催'},
            new int[] {4, 5});
    SerializedArrays arrays = new SerializedArrays(stream);
    assertArrayEquals(new short[] {1, -2}, arrays.readShorts());
    assertArrayEquals(new long[] {Long.MIN_VALUE}, arrays.readLongs());
    assertEquals(3, arrays.beginArray("[[I"));
    assertArrayEquals(new int[] {3}, arrays.readInts());
    assertEquals(SerializedArrays.NULL, arrays.beginArray("[I"));
    assertArrayEquals(new int[0], arrays.readInts());
    assertArrayEquals(new char[] {'催'}, arrays.readChars());
    assertArrayEquals(new int[] {4, 5}, arrays.readInts());
  }

  @Test
  void refusesAnotherType() throws IOException {
    SerializedArrays arrays = new SerializedArrays(serialize((Object) new int[1]));
    assertThrows(StreamCorruptedException.class, arrays::readLongs);
  }

  @Test
  void refusesWhatIsNoArray() throws IOException {
    SerializedArrays arrays = new SerializedArrays(serialize("催收"));
    assertThrows(StreamCorruptedException.class, arrays::readChars);
  }

  @Test
  void refusesEveryShorterStream() throws IOException {
    byte[] whole = serialize(new int[] {1, 2, 3}, new char[] {'a'});
    for (int length = 0; length < whole.length; length++) {
      byte[] stream = Arrays.copyOf(whole, length);
      assertThrows(Exception.class, () -> readAll(stream), "of " + length + " bytes");
    }
  }

  private static void readAll(byte[] stream) throws StreamCorruptedException {
    SerializedArrays arrays = new SerializedArrays(stream);
    arrays.readInts();
    arrays.readChars();
  }

  @Test
  void refusesAStreamThatIsNone() {
    assertThrows(StreamCorruptedException.class, () -> new SerializedArrays(new byte[8]));
    assertThrows(BufferUnderflowException.class, () -> new SerializedArrays(new byte[0]));
  }

  private static byte[] serialize(Object... objects) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      for (Object object : objects) {
        out.writeObject(object);
      }
    }
    return bytes.toByteArray();
  }
}
