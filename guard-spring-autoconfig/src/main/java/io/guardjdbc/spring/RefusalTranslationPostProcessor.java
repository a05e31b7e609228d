package io.guardjdbc.spring;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.jdbc.support.JdbcAccessor;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.jdbc.support.SQLExceptionTranslator;

/** Puts the translation of refusals before that of every bean of Spring JDBC. */
final class RefusalTranslationPostProcessor implements BeanPostProcessor {

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (bean instanceof JdbcAccessor accessor) {
      accessor.setExceptionTranslator(before(accessor.getExceptionTranslator()));
    } else if (bean instanceof JdbcTransactionManager manager) {
      manager.setExceptionTranslator(before(manager.getExceptionTranslator()));
    }
    return bean;
  }

  private static SQLExceptionTranslator before(SQLExceptionTranslator next) {
    return next instanceof RefusalTranslator ? next : new RefusalTranslator(next);
  }
}
