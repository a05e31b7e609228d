package io.guardjdbc.spring;

import org.springframework.core.Ordered;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.support.PersistenceExceptionTranslator;

/** Translates refusals for repositories, before JPA's translation gets to see them. */
final class RefusalPersistenceTranslator implements PersistenceExceptionTranslator, Ordered {

  @Override
  public DataAccessException translateExceptionIfPossible(RuntimeException exception) {
    return GuardRefusalException.behind(exception);
  }

  @Override
  public int getOrder() {
    return Ordered.HIGHEST_PRECEDENCE;
  }
}
