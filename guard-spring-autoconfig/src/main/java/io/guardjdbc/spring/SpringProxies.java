package io.guardjdbc.spring;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.util.ReflectionUtils;

/** Those of Spring itself that stand before another one: what they stand before is guarded. */
final class SpringProxies implements PoolKind {

  /** Has a setter and no getter. */
  private static final Field READ_ONLY =
      ReflectionUtils.findField(LazyConnectionDataSourceProxy.class, "readOnlyDataSource");

  static {
    if (READ_ONLY != null) {
      ReflectionUtils.makeAccessible(READ_ONLY);
    }
  }

  @Override
  public boolean covers(DataSource dataSource) {
    return Set.of(
            DelegatingDataSource.class,
            LazyConnectionDataSourceProxy.class,
            TransactionAwareDataSourceProxy.class)
        .contains(dataSource.getClass());
  }

  @Override
  public boolean isGuarded(DataSource dataSource, DataSourceGuard guard) {
    List<DataSource> targets = new ArrayList<>();
    targets.add(((DelegatingDataSource) dataSource).getTargetDataSource());
    if (readOnly(dataSource) != null) {
      targets.add(readOnly(dataSource));
    }
    return targets.stream().allMatch(each -> each != null && guard.isGuarded(each));
  }

  @Override
  public DataSource guard(DataSource dataSource, DataSourceGuard guard) {
    DelegatingDataSource proxy = (DelegatingDataSource) dataSource;
    if (proxy.getTargetDataSource() == null) {
      return null;
    }
    proxy.setTargetDataSource(guard.guard(proxy.getTargetDataSource()));
    if (readOnly(proxy) != null) {
      ReflectionUtils.setField(READ_ONLY, proxy, guard.guard(readOnly(proxy)));
    }
    return proxy;
  }

  /** Null if there is none. */
  private static DataSource readOnly(DataSource dataSource) {
    return READ_ONLY != null && dataSource instanceof LazyConnectionDataSourceProxy
        ? (DataSource) ReflectionUtils.getField(READ_ONLY, dataSource)
        : null;
  }
}
