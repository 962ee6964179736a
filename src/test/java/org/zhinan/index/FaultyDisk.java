package org.zhinan.index;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.tests.store.MockDirectoryWrapper;
import org.jspecify.annotations.Nullable;

/** A disk on which one build meets the faults that were planned for it. */
final class FaultyDisk implements Storage, AutoCloseable {

  private final long seed;
  private final Consumer<MockDirectoryWrapper> plan;
  private @Nullable MockDirectoryWrapper opened;

  FaultyDisk(long seed, Consumer<MockDirectoryWrapper> plan) {
    this.seed = seed;
    this.plan = plan;
  }

  @Override
  public Directory open(Path path) throws IOException {
    Directory unsynced =
        new FilterDirectory(new MMapDirectory(path)) {
          @Override
          public void sync(Collection<String> names) {
            // Only a crash makes a difference, and a simulated one does not ask the real disk.
          }
        };
    MockDirectoryWrapper disk = new MockDirectoryWrapper(new Random(seed), unsynced);
    disk.setCheckIndexOnClose(false);
    plan.accept(disk);
    opened = disk;
    return new FilterDirectory(disk) {
      @Override
      public void close() {
        // What is still open is found out when the disk is closed, which a builder could not hide.
      }
    };
  }

  /** Returns the disk as the build left it. */
  MockDirectoryWrapper disk() {
    return assertNotNullDisk(opened);
  }

  private static MockDirectoryWrapper assertNotNullDisk(@Nullable MockDirectoryWrapper disk) {
    assertNotNull(disk);
    return disk;
  }

  /** Makes sure that the build left no file and no lock open. */
  @Override
  public void close() throws IOException {
    disk().close();
  }

  /** Does something at certain operations of a disk. */
  static final class AtOperation extends MockDirectoryWrapper.Failure {

    /** What is done at an operation. */
    @FunctionalInterface
    interface Event {
      void happen(MockDirectoryWrapper disk, int operation) throws IOException;
    }

    private final Event event;
    private int operations;

    AtOperation(Event event) {
      this.event = event;
    }

    @Override
    public void eval(MockDirectoryWrapper disk) throws IOException {
      event.happen(disk, ++operations);
    }

    int operations() {
      return operations;
    }
  }
}
