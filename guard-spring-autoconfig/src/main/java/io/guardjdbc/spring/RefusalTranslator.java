package io.guardjdbc.spring;

import java.sql.SQLException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/**
 * Translates refusals, and leaves every other exception to the translator that was there before.
 */
record RefusalTranslator(SQLExceptionTranslator next) implements SQLExceptionTranslator {

  @Override
  public DataAccessException translate(String task, String sql, SQLException exception) {
    GuardRefusalException refusal = GuardRefusalException.behind(exception);
    return refusal != null ? refusal : next.translate(task, sql, exception);
  }
}
