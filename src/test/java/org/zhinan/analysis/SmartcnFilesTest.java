package org.zhinan.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SmartcnFilesTest {

  private static final Set<String> MODULES =
      Set.of("org.zhinan", "org.apache.lucene.analysis.smartcn");

  private final Path directory;

  SmartcnFilesTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void findsTheDictionaryOnTheClassPath() throws IOException {
    assertTrue(SmartcnFiles.read("coredict.mem").length > 1_000_000);
  }

  @Test
  void saysWhichFileIsMissing() {
    IOException missing =
        assertThrows(FileNotFoundException.class, () -> SmartcnFiles.read("nothing.mem"));
    assertTrue(String.valueOf(missing.getMessage()).startsWith("nothing.mem"));
  }

  @Test
  void findsTheDictionaryInAModuleThatIsClosedToOthers() throws Exception {
    ModuleLayer layer = layerOf(jarOfThisPackage());
    Class<?> model = layer.findLoader("org.zhinan").loadClass("org.zhinan.analysis.SmartcnModel");
    assertEquals("org.zhinan", model.getModule().getName());
    Method get = model.getDeclaredMethod("get");
    get.setAccessible(true);
    assertTrue(((Optional<?>) get.invoke(null)).isPresent());
  }

  private static ModuleLayer layerOf(Path jar) {
    Path[] path =
        Stream.concat(
                Stream.of(jar),
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                    .map(Path::of)
                    .filter(each -> each.getFileName().toString().startsWith("lucene-")))
            .toArray(Path[]::new);
    Configuration modules =
        ModuleLayer.boot()
            .configuration()
            .resolve(ModuleFinder.of(path), ModuleFinder.of(), MODULES);
    return ModuleLayer.defineModulesWithOneLoader(
            modules, List.of(ModuleLayer.boot()), ClassLoader.getPlatformClassLoader())
        .layer();
  }

  private Path jarOfThisPackage() throws Exception {
    Path classes =
        Path.of(SmartcnFiles.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", "org.zhinan");
    Path jar = directory.resolve("zhinan.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        JarOutputStream entries = new JarOutputStream(out, manifest);
        Stream<Path> files = Files.list(classes.resolve("org/zhinan/analysis"))) {
      for (Path file : files.sorted().toList()) {
        entries.putNextEntry(new ZipEntry("org/zhinan/analysis/" + file.getFileName()));
        Files.copy(file, entries);
      }
    }
    return jar;
  }
}
