package io.guardjdbc.spring;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.annotation.ImportCandidates;

/** Tests of a part of an application, such as those with @DataJpaTest, are guarded as well. */
class TestSlicesTest {

  @ParameterizedTest
  @CsvSource({
    "test.autoconfigure.jdbc, jdbc.test.autoconfigure, AutoConfigureJdbc",
    "test.autoconfigure.orm.jpa, data.jpa.test.autoconfigure, AutoConfigureDataJpa",
    "test.autoconfigure.data.jdbc, data.jdbc.test.autoconfigure, AutoConfigureDataJdbc",
    "test.autoconfigure.jooq, jooq.test.autoconfigure, AutoConfigureJooq"
  })
  void aSliceWithADataSourceHasTheGuard(String boot3, String boot4, String name) {
    String prefix = "org.springframework.boot.";
    Class<?> slice = Application.either(prefix + boot3 + "." + name, prefix + boot4 + "." + name);
    assertTrue(
        ImportCandidates.load(slice, slice.getClassLoader())
            .getCandidates()
            .contains(GuardAutoConfiguration.class.getName()));
  }
}
