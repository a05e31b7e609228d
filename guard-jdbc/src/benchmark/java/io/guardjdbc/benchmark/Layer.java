package io.guardjdbc.benchmark;

import com.alibaba.druid.pool.DruidDataSource;
import com.alibaba.druid.wall.WallFilter;
import com.p6spy.engine.spy.P6DataSource;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.guardjdbc.GuardDriver;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/**
 * What can stand between an application and its driver, each set up to cost as little as it can.
 */
public enum Layer {
  /** Nothing. */
  RAW("raw", "the driver itself"),
  GUARD("guard-jdbc", "reads and judges every statement"),
  /** A pool; its connections are wrapped, its statements not inspected. */
  HIKARICP("HikariCP", "a pool, inspects nothing"),
  /** Its core alone: no module that would log. */
  P6SPY("P6Spy", "its core without any log, inspects nothing"),
  DATASOURCE_PROXY("datasource-proxy", "without a listener, inspects nothing"),
  /** A pool with its SQL firewall. */
  DRUID("Druid + WallFilter", "a pool with a SQL firewall that inspects every statement");

  private static final int POOL_SIZE = 8;

  final String title;
  final String what;

  Layer(String title, String what) {
    this.title = title;
    this.what = what;
  }

  /** As it is named on the command line. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<Layer> inspecting() {
    return List.of(RAW, GUARD, DRUID);
  }

  /** Where an application would get its connections from; to be closed. */
  @SuppressWarnings("resource")
  Connections over(Database database) throws SQLException {
    return switch (this) {
      case RAW -> Connections.of(database::getConnection);
      case GUARD -> guard(database);
      case HIKARICP -> {
        HikariConfig config = new HikariConfig();
        config.setDataSource(database);
        config.setMaximumPoolSize(POOL_SIZE);
        HikariDataSource pool = new HikariDataSource(config);
        yield Connections.of(pool::getConnection, pool::close);
      }
      case P6SPY -> {
        System.setProperty("p6spy.config.modulelist", "com.p6spy.engine.spy.P6SpyFactory");
        P6DataSource spy = new P6DataSource(database);
        yield Connections.of(spy::getConnection);
      }
      case DATASOURCE_PROXY ->
          Connections.of(ProxyDataSourceBuilder.create(database).build()::getConnection);
      case DRUID -> {
        DruidDataSource pool = new DruidDataSource();
        pool.setDriver(database.driver());
        pool.setUrl(database.url());
        pool.setMaxActive(POOL_SIZE);
        pool.setTestWhileIdle(false);
        pool.setProxyFilters(List.of(new WallFilter()));
        pool.init();
        yield Connections.of(pool::getConnection, pool::close);
      }
    };
  }

  private static Connections guard(Database database) {
    GuardDriver driver = new GuardDriver();
    String url = database.url().replaceFirst("^jdbc:", "jdbc:guard:");
    Properties settings = new Properties();
    if (database.driver() instanceof StubDriver) {
      settings.setProperty("guard.driver", StubDriver.class.getName());
    }
    return Connections.of(() -> driver.connect(url, settings));
  }

  /** Hands out connections. */
  interface Connections extends AutoCloseable {
    Connection open() throws SQLException;

    @Override
    default void close() {}

    static Connections of(Connections source) {
      return source;
    }

    static Connections of(Connections source, Runnable end) {
      return new Connections() {
        @Override
        public Connection open() throws SQLException {
          return source.open();
        }

        @Override
        public void close() {
          end.run();
        }
      };
    }
  }
}
