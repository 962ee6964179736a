package org.zhinan.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** What can become of the files of an index. */
enum Damage {
  /** One bit of a file is another. */
  FLIP {
    @Override
    void strike(List<Path> files, List<Path> others, Random random) throws IOException {
      Path file = any(files, random);
      byte[] bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
    }
  },
  /** Something else stands in a part of a file. */
  OVERWRITE {
    @Override
    void strike(List<Path> files, List<Path> others, Random random) throws IOException {
      Path file = any(files, random);
      byte[] bytes = Files.readAllBytes(file);
      byte[] before = bytes.clone();
      while (Arrays.equals(before, bytes)) {
        byte[] noise = new byte[1 + random.nextInt(Math.min(bytes.length, 600))];
        if (random.nextBoolean()) {
          random.nextBytes(noise); // or zeros, as of a block that was never written
        }
        int start = random.nextInt(bytes.length - noise.length + 1);
        System.arraycopy(noise, 0, bytes, start, noise.length);
      }
      Files.write(file, bytes);
    }
  },
  /** A file ends early. */
  TRUNCATE {
    @Override
    void strike(List<Path> files, List<Path> others, Random random) throws IOException {
      Path file = any(files, random);
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }
  },
  /** A file goes on behind its end. */
  EXTEND {
    @Override
    void strike(List<Path> files, List<Path> others, Random random) throws IOException {
      Path file = any(files, random);
      byte[] bytes = Files.readAllBytes(file);
      Files.write(file, Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(100)));
    }
  },
  /** Two files have each other's content. */
  SWAP {
    @Override
    void strike(List<Path> files, List<Path> others, Random random) throws IOException {
      Path one = any(files, random);
      Path another = any(files.stream().filter(file -> !file.equals(one)).toList(), random);
      byte[] bytes = Files.readAllBytes(one);
      Files.write(one, Files.readAllBytes(another));
      Files.write(another, bytes);
    }
  },
  /** A file is that of another build. */
  MIX {
    @Override
    void strike(List<Path> files, List<Path> others, Random random) throws IOException {
      Path other = any(others, random);
      Path file = any(files, random);
      for (Path alike : files) {
        if (alike.getFileName().equals(other.getFileName())) {
          file = alike;
        }
      }
      Files.write(file, Files.readAllBytes(other));
    }
  },
  /** A file is missing. */
  DELETE {
    @Override
    void strike(List<Path> files, List<Path> others, Random random) throws IOException {
      Files.delete(any(files, random));
    }
  };

  /**
   * Damages an index.
   *
   * @param files the files of the index
   * @param others those of an index that another build made
   */
  abstract void strike(List<Path> files, List<Path> others, Random random) throws IOException;

  private static Path any(List<Path> files, Random random) {
    return files.get(random.nextInt(files.size()));
  }
}
