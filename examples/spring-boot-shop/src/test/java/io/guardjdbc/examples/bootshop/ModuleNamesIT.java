package io.guardjdbc.examples.bootshop;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.guardjdbc.GuardDriver;
import io.guardjdbc.spring.GuardRefusalException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** An application that is a module names the guard's jars, here as an application gets them. */
class ModuleNamesIT {

  @Test
  void theJarsOfTheGuardHaveModuleNames() throws IOException, URISyntaxException {
    assertEquals("io.guardjdbc", moduleName(GuardDriver.class));
    assertEquals("io.guardjdbc.spring", moduleName(GuardRefusalException.class));
  }

  private static String moduleName(Class<?> inside) throws IOException, URISyntaxException {
    Path path = Path.of(inside.getProtectionDomain().getCodeSource().getLocation().toURI());
    try (JarFile jar = new JarFile(path.toFile())) {
      return jar.getManifest().getMainAttributes().getValue("Automatic-Module-Name");
    }
  }
}
