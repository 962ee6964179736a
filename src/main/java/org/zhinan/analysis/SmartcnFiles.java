package org.zhinan.analysis;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.module.ResolvedModule;
import java.util.Optional;
import org.apache.lucene.analysis.cn.smart.hhmm.HHMMSegmenter;

/**
 * Finds the dictionary files of smartcn: beside its classes, also where those were moved to another
 * package with them; on the module path, where its package is closed to others, through the
 * module's own reader.
 */
final class SmartcnFiles {

  private static final Class<?> NEIGHBOUR = HHMMSegmenter.class;

  private SmartcnFiles() {}

  /**
   * Returns the content of a file.
   *
   * @throws FileNotFoundException if the file is not there
   * @throws IOException if it cannot be read
   */
  static byte[] read(String name) throws IOException {
    Optional<ModuleReference> module = module();
    return module.isPresent() ? readFromModule(module.get(), name) : readFromClassPath(name);
  }

  private static Optional<ModuleReference> module() {
    Module module = NEIGHBOUR.getModule();
    return Optional.ofNullable(module.getLayer())
        .flatMap(layer -> layer.configuration().findModule(module.getName()))
        .map(ResolvedModule::reference);
  }

  private static byte[] readFromModule(ModuleReference module, String name) throws IOException {
    String path = NEIGHBOUR.getPackageName().replace('.', '/') + "/" + name;
    try (ModuleReader reader = module.open()) {
      try (InputStream in = reader.open(path).orElseThrow(() -> new FileNotFoundException(path))) {
        return in.readAllBytes();
      }
    }
  }

  private static byte[] readFromClassPath(String name) throws IOException {
    try (InputStream in = NEIGHBOUR.getResourceAsStream(name)) {
      if (in == null) {
        throw new FileNotFoundException(name + " beside " + NEIGHBOUR.getName());
      }
      return in.readAllBytes();
    }
  }
}
