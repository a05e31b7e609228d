package io.guardjdbc.spring;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.lookup.AbstractRoutingDataSource;
import org.springframework.util.ReflectionUtils;

/** Those that choose among others which are guarded: a second guard would only be slower. */
final class RoutingDataSources implements PoolKind {

  @Override
  public boolean covers(DataSource dataSource) {
    return dataSource instanceof AbstractRoutingDataSource
        && isAsInherited(dataSource, "determineTargetDataSource")
        && isAsInherited(dataSource, "getConnection")
        && isAsInherited(dataSource, "getConnection", String.class, String.class);
  }

  private static boolean isAsInherited(DataSource dataSource, String name, Class<?>... types) {
    Method method = ReflectionUtils.findMethod(dataSource.getClass(), name, types);
    return method != null && method.getDeclaringClass() == AbstractRoutingDataSource.class;
  }

  @Override
  public boolean isGuarded(DataSource dataSource, DataSourceGuard guard) {
    AbstractRoutingDataSource routing = (AbstractRoutingDataSource) dataSource;
    List<DataSource> targets = new ArrayList<>();
    try {
      targets.addAll(routing.getResolvedDataSources().values());
    } catch (IllegalStateException e) {
      // Not initialized yet: it does not know them.
      return false;
    }
    if (routing.getResolvedDefaultDataSource() != null) {
      targets.add(routing.getResolvedDefaultDataSource());
    }
    return targets.stream().allMatch(guard::isGuarded);
  }

  @Override
  public DataSource guard(DataSource dataSource, DataSourceGuard guard) {
    return null;
  }
}
