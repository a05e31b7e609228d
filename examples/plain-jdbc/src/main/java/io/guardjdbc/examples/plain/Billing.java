package io.guardjdbc.examples.plain;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.Map;
import java.util.function.Function;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactory;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** The service: one pool, from which jOOQ and MyBatis take their connections. */
final class Billing implements AutoCloseable {

  private final HikariDataSource pool;
  private final SqlSessionFactory sessions;

  /**
   * @param settings of the guard, for the connections of this pool
   */
  Billing(String url, Map<String, String> settings) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setMaximumPoolSize(2);
    settings.forEach(config::addDataSourceProperty);
    pool = new HikariDataSource(config);
    Configuration configuration =
        new Configuration(new Environment("billing", new JdbcTransactionFactory(), pool));
    configuration.addMapper(Customers.class);
    sessions = new SqlSessionFactoryBuilder().build(configuration);
  }

  Invoices invoices() {
    return new Invoices(DSL.using(pool, SQLDialect.H2));
  }

  <T> T customers(Function<Customers, T> work) {
    try (SqlSession session = sessions.openSession(true)) {
      return work.apply(session.getMapper(Customers.class));
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
