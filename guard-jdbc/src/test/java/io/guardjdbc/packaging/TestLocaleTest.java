package io.guardjdbc.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Keywords must be read alike everywhere, so the build reads them where "i" is special. */
class TestLocaleTest {

  @Test
  void testsRunInTurkish() {
    assertEquals("ı", "I".toLowerCase(Locale.getDefault()));
  }
}
