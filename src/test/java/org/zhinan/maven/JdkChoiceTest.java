package org.zhinan.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.toolchain.Toolchain;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkChoiceTest {

  private final Path folder;
  private final Path old;
  private final Path installed;

  JdkChoiceTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.old = FakeJdk.make(folder.resolve("old"), "17.0.1");
    this.installed = FakeJdk.make(folder.resolve("jvm").resolve("jdk-25"), "25");
  }

  private Path jdk(String version) throws IOException {
    return FakeJdk.make(folder.resolve("jdk-" + version), version);
  }

  /** A toolchain as Maven hands it out: it knows where its programs are. */
  private static Toolchain toolchain(Path home) {
    return new Toolchain() {
      @Override
      public String getType() {
        return "jdk";
      }

      @Override
      public String findTool(String tool) {
        return home.resolve("bin").resolve(tool).toString();
      }
    };
  }

  private Path chosen(List<Toolchain> toolchains, Path own) throws MojoFailureException {
    return new JdkChoice(toolchains, own, List.of(folder.resolve("jvm"))).get().home();
  }

  @Test
  void prefersTheSessionsToolchainToTheOneAskedForAndToMavensOwn() throws Exception {
    Path session = jdk("22");
    assertEquals(session, chosen(List.of(toolchain(session), toolchain(jdk("24"))), jdk("23")));
  }

  @Test
  void passesOverAToolchainThatIsTooOld() throws Exception {
    Path asked = jdk("24");
    assertEquals(asked, chosen(List.of(toolchain(old), toolchain(asked)), jdk("23")));
  }

  @Test
  void takesMavensOwnJvmWhereNoToolchainFits() throws Exception {
    Path own = jdk("23");
    assertEquals(own, chosen(List.of(toolchain(old)), own));
  }

  @Test
  void takesAnInstalledJdkWhereMavensOwnIsTooOld() throws Exception {
    assertEquals(installed, chosen(List.of(), old));
  }

  @Test
  void saysWhatToDoWhereThereIsNone() {
    JdkChoice none = new JdkChoice(List.of(toolchain(old)), old, List.of(folder.resolve("none")));
    String message = assertThrows(MojoFailureException.class, none::get).toString();
    assertTrue(message.contains("needs a JDK of version 21 or later"), message);
    assertTrue(message.contains("toolchains.xml"), message);
    assertFalse(message.contains("\n"), message);
  }
}
