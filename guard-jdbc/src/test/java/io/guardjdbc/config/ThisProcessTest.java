package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class ThisProcessTest {

  private static ThisProcess of(String command, Map<String, String> variables) {
    Properties properties = new Properties();
    properties.setProperty("user.name", "anna");
    if (command != null) {
      properties.setProperty("sun.java.command", command);
    }
    return ThisProcess.of(new Surroundings(properties, variables, Path.of("")), "billing");
  }

  @Test
  void aProgramIsToldWithoutItsFoldersAndArguments() {
    assertEquals("flyway.jar", of("/opt/flyway.jar -password=secret", Map.of()).program());
    assertEquals("flyway.jar", of("C:\\tools\\flyway.jar migrate", Map.of()).program());
    assertEquals("com.example.Shop", of("com.example.Shop", Map.of()).program());
    assertNull(of(null, Map.of()).program());
    assertNull(of(" ", Map.of()).program());
  }

  @Test
  void theMachineIsWhatItsEnvironmentCallsIt() {
    assertEquals("ops-3", of(null, Map.of("HOSTNAME", "ops-3")).host());
    assertEquals("OPS3", of(null, Map.of("COMPUTERNAME", "OPS3")).host());
    assertNull(of(null, Map.of()).host());
    assertEquals("anna", of(null, Map.of()).osUser());
    assertEquals("billing", of(null, Map.of()).application());
  }

  @Test
  void theApplicationIsWhatItCallsItselfInTheUrlOrTheProperties() throws Exception {
    Properties properties = new Properties();
    assertNull(application("jdbc:guard:postgresql://db/shop", properties));
    properties.setProperty("applicationName", "by properties");
    assertEquals("by properties", application("jdbc:guard:postgresql://db/shop", properties));
    assertEquals(
        "by URL",
        application("jdbc:guard:postgresql://db/shop?ApplicationName=by%20URL", properties));
    assertEquals("till", application("jdbc:guard:sqlserver://db;applicationName={till};a=b", null));
    assertNull(application("jdbc:guard:postgresql://db/shop?ApplicationName=%zz", null));
  }

  private static String application(String url, Properties properties) throws Exception {
    return GuardUrl.parse(url, properties).application();
  }
}
