package io.guardjdbc.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the JVM's properties say is seen whenever it changes, misspelt or not. */
class SystemSettingsTest {

  private final Properties before = System.getProperties();

  @BeforeEach
  void useOthers() {
    Properties own = new Properties();
    before.stringPropertyNames().stream()
        .filter(name -> !name.regionMatches(true, 0, "guard", 0, 5))
        .forEach(name -> own.setProperty(name, before.getProperty(name)));
    System.setProperties(own);
  }

  @AfterEach
  void goBack() {
    System.setProperties(before);
  }

  @Test
  void namesThatAreKnownAreLookedUpEachTime() {
    assertEquals(Map.of(), SystemSettings.given());
    System.setProperty("guard.environment", "staging");
    assertEquals(Map.of("guard.environment", "staging"), SystemSettings.given());
    System.setProperty("guard.environment", "production");
    assertEquals(Map.of("guard.environment", "production"), SystemSettings.given());
    System.clearProperty("guard.environment");
    System.setProperty("guard.confirm", "production/billing");
    assertEquals(Map.of("guard.confirm", "production/billing"), SystemSettings.given());
  }

  @Test
  void namesThatAreUnknownAreFoundWhenTheyAreSet() {
    assertEquals(Map.of(), SystemSettings.given());
    System.setProperty("Guard.Enviroment", "production");
    assertEquals(Map.of("Guard.Enviroment", "production"), SystemSettings.given());
    System.setProperty("Guard.Enviroment", "staging");
    assertEquals(Map.of("Guard.Enviroment", "staging"), SystemSettings.given());
    System.clearProperty("Guard.Enviroment");
    assertEquals(Map.of(), SystemSettings.given());
  }

  @Test
  void oneInThePlaceOfAnotherIsFoundAMillisecondLater() throws InterruptedException {
    System.setProperty("guard.environment", "production");
    assertEquals(Map.of("guard.environment", "production"), SystemSettings.given());
    System.clearProperty("guard.environment");
    System.setProperty("guard.enviroment", "production");
    Thread.sleep(2);
    assertEquals(Map.of("guard.enviroment", "production"), SystemSettings.given());
  }

  @Test
  void otherPropertiesAreLookedThroughAnew() {
    assertEquals(Map.of(), SystemSettings.given());
    Properties others = new Properties();
    others.putAll(System.getProperties());
    others.setProperty("guards", "x");
    others.remove("user.name");
    System.setProperties(others);
    assertEquals(Map.of("guards", "x"), SystemSettings.given());
  }

  @Test
  void defaultsCount() {
    Properties defaults = new Properties();
    defaults.setProperty("guard.environment", "production");
    Properties own = new Properties(defaults);
    own.putAll(System.getProperties());
    System.setProperties(own);
    assertEquals(Map.of("guard.environment", "production"), SystemSettings.given());
  }
}
