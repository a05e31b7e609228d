package io.guardjdbc.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.guardjdbc.GuardDataSource;
import io.guardjdbc.GuardViolationException;
import java.util.Properties;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.PriorityOrdered;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

class GuardDataSourcePostProcessorTest {

  private static final String REAL_URL = "jdbc:h2:mem:spring;DB_CLOSE_DELAY=-1";
  private static final String GUARDED_URL =
      "jdbc:guard:h2:mem:spring;DB_CLOSE_DELAY=-1;guard.environment=production";

  @Test
  void guardsAPlainDataSourceBean() {
    try (GenericApplicationContext context = contextWith(() -> h2())) {
      DataSource bean = context.getBean(DataSource.class);
      assertInstanceOf(GuardDataSource.class, bean);
      assertDropIsRefused(bean);
    }
  }

  @Test
  void guardsTheDataSourceOfAFactoryBean() {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean(H2FactoryBean.class);
      register(context);
      context.refresh();
      assertDropIsRefused(context.getBean(DataSource.class));
    }
  }

  @Test
  void leavesADataSourceAloneWhoseUrlHasThePrefix() {
    DataSource pool = new DriverManagerDataSource(GUARDED_URL);
    try (GenericApplicationContext context = contextWith(() -> pool)) {
      assertSame(pool, context.getBean(DataSource.class));
      assertDropIsRefused(pool);
    }
  }

  @Test
  void leavesAGuardDataSourceAlone() {
    DataSource guarded = new GuardDataSource(h2(), production());
    try (GenericApplicationContext context = contextWith(() -> guarded)) {
      assertSame(guarded, context.getBean(DataSource.class));
    }
  }

  @Test
  void leavesAProxyOfAGuardedDataSourceAlone() {
    DataSource proxy = new TransactionAwareDataSourceProxy(new GuardDataSource(h2(), production()));
    try (GenericApplicationContext context = contextWith(() -> proxy)) {
      assertSame(proxy, context.getBean(DataSource.class));
      assertDropIsRefused(proxy);
    }
  }

  @Test
  void guardsAProxyOfAnUnguardedDataSource() {
    try (GenericApplicationContext context =
        contextWith(() -> new TransactionAwareDataSourceProxy(h2()))) {
      assertDropIsRefused(context.getBean(DataSource.class));
    }
  }

  @Test
  void guardsADataSourceThatDoesNotTellItsUrl() {
    try (GenericApplicationContext context = contextWith(() -> new Untold(h2()))) {
      assertDropIsRefused(context.getBean(DataSource.class));
    }
  }

  @Test
  void standsInsideOfWhatOtherPostProcessorsPutAround() {
    try (GenericApplicationContext context = new GenericApplicationContext()) {
      context.registerBean(DataSource.class, () -> h2());
      context.registerBean(Decorating.class);
      register(context);
      context.refresh();
      DelegatingDataSource outer =
          assertInstanceOf(DelegatingDataSource.class, context.getBean(DataSource.class));
      assertInstanceOf(GuardDataSource.class, outer.getTargetDataSource());
    }
  }

  @Test
  void leavesOtherBeansAlone() {
    Object bean = new Object();
    assertSame(
        bean, new GuardDataSourcePostProcessor().postProcessAfterInitialization(bean, "bean"));
  }

  @Test
  void laterChangesOfTheGivenSettingsDoNotReachIt() {
    Properties settings = production();
    GuardDataSourcePostProcessor guard = new GuardDataSourcePostProcessor(settings);
    settings.setProperty("guard.environment", "development");
    assertDropIsRefused((DataSource) guard.postProcessAfterInitialization(h2(), "dataSource"));
  }

  private static GenericApplicationContext contextWith(Supplier<DataSource> dataSource) {
    GenericApplicationContext context = new GenericApplicationContext();
    context.registerBean(DataSource.class, dataSource);
    register(context);
    context.refresh();
    return context;
  }

  private static void register(GenericApplicationContext context) {
    context.registerBean(
        GuardDataSourcePostProcessor.class, () -> new GuardDataSourcePostProcessor(production()));
  }

  private static Properties production() {
    Properties settings = new Properties();
    settings.setProperty("guard.environment", "production");
    return settings;
  }

  private static DataSource h2() {
    JdbcDataSource dataSource = new JdbcDataSource();
    dataSource.setURL(REAL_URL);
    return dataSource;
  }

  private static void assertDropIsRefused(DataSource dataSource) {
    JdbcTemplate unguarded = new JdbcTemplate(h2());
    unguarded.execute("CREATE TABLE IF NOT EXISTS orders (id INT)");
    JdbcTemplate template = new JdbcTemplate(dataSource);
    DataAccessException refusal =
        assertThrows(DataAccessException.class, () -> template.execute("DROP TABLE orders"));
    GuardViolationException violation =
        assertInstanceOf(GuardViolationException.class, refusal.getCause());
    assertEquals("drop-table", violation.rule());
    assertEquals(0, unguarded.queryForObject("SELECT count(*) FROM orders", Integer.class));
  }

  /** As a container's factory gives a DataSource. */
  static final class H2FactoryBean implements FactoryBean<DataSource> {
    @Override
    public DataSource getObject() {
      return h2();
    }

    @Override
    public Class<?> getObjectType() {
      return DataSource.class;
    }
  }

  /** One whose URL cannot be read. */
  static final class Untold extends DelegatingDataSource {
    Untold(DataSource target) {
      super(target);
    }

    @SuppressWarnings("DoNotCallSuggester")
    public String getUrl() {
      throw new IllegalStateException("no URL before the pool has started");
    }
  }

  /** Another product's post-processor, as eager as ours. */
  static final class Decorating implements BeanPostProcessor, PriorityOrdered {
    @Override
    public Object postProcessAfterInitialization(Object bean, String beanName) {
      return bean instanceof DataSource dataSource ? new DelegatingDataSource(dataSource) : bean;
    }

    @Override
    public int getOrder() {
      return Ordered.HIGHEST_PRECEDENCE + 1;
    }
  }
}
