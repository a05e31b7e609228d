package io.guardjdbc.spring;

import javax.sql.XADataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.jdbc.XADataSourceWrapper;
import org.springframework.core.PriorityOrdered;

/**
 * Guards the XADataSource that Spring Boot makes and gives to a transaction manager, which is no
 * bean.
 */
final class XaPostProcessor implements BeanPostProcessor, PriorityOrdered {

  private final DataSourceGuard guard;

  XaPostProcessor(DataSourceGuard guard) {
    this.guard = guard;
  }

  @Override
  public Object postProcessAfterInitialization(Object bean, String beanName) {
    if (guard == null || !(bean instanceof XADataSourceWrapper wrapper)) {
      return bean;
    }
    return (XADataSourceWrapper)
        dataSource -> wrapper.wrapDataSource((XADataSource) guard.guard(dataSource));
  }

  @Override
  public int getOrder() {
    return GuardDataSourcePostProcessor.ORDER;
  }
}
