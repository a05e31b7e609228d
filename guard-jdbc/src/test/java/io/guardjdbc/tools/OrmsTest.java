package io.guardjdbc.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.GuardViolationException;
import io.guardjdbc.testing.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.ibatis.annotations.Delete;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;
import org.apache.ibatis.datasource.pooled.PooledDataSource;
import org.apache.ibatis.exceptions.PersistenceException;
import org.apache.ibatis.mapping.Environment;
import org.apache.ibatis.session.Configuration;
import org.apache.ibatis.session.SqlSession;
import org.apache.ibatis.session.SqlSessionFactoryBuilder;
import org.apache.ibatis.transaction.jdbc.JdbcTransactionFactory;
import org.jooq.CloseableDSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hibernate, jOOQ, MyBatis and what extends it, with nothing changed but the URL. */
@Tag("server")
class OrmsTest {

  private static final String EMPTIED =
      "[GuardViolationException] Refused in production: DELETE FROM orders [unbounded-delete]";

  private String url;
  private String guarded;

  @BeforeEach
  void orders() throws SQLException {
    url = PostgresServer.newDatabase();
    guarded = url.replace("jdbc:", "jdbc:guard:") + "&guard.environment=production";
    execute("CREATE TABLE orders (id INT PRIMARY KEY)");
    execute("INSERT INTO orders VALUES (1)");
  }

  private String hibernate(String version, String schema, boolean halts) {
    Map<String, String> settings = new HashMap<>();
    settings.put("hibernate.connection.url", guarded);
    settings.put("hibernate.hbm2ddl.halt_on_error", Boolean.toString(halts));
    if (version.equals("7")) {
      return new HibernateProbe().apply(schema, settings);
    }
    try (IsolatedTool hibernate = new IsolatedTool("hibernate-" + version, "HibernateProbe")) {
      return hibernate.run(schema, settings);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "7"})
  void hibernateWorksAndIsRefusedABulkDelete(String version) throws SQLException {
    execute("ALTER TABLE orders ADD customer VARCHAR(255)");
    String told = hibernate(version, "validate", true);
    assertTrue(told.startsWith("started"), told);
    assertTrue(told.contains("[GuardViolationException] Refused in production: delete"), told);
    assertEquals(List.of(1, 7), ids());
  }

  @ParameterizedTest
  @ValueSource(strings = {"6", "7"})
  void hibernateDoesNotChangeTheSchemaOfProduction(String version) throws SQLException {
    for (String schema : List.of("update", "create", "create-drop")) {
      assertEquals("started", hibernate(version, schema, false));
      String halted = hibernate(version, schema, true);
      assertTrue(halted.startsWith("failed"), halted);
      assertTrue(halted.contains("[GuardViolationException] Refused in production"), halted);
      assertTrue(halted.contains("from:   Hibernate's schema tool"), halted);
      assertTrue(halted.contains("hibernate.hbm2ddl.auto"), halted);
      assertEquals(List.of(1), ids());
    }
  }

  @Test
  void jooqTellsTheDialectByTheUrlAndThrowsTheRefusal() throws SQLException {
    try (CloseableDSLContext context = DSL.using(guarded)) {
      assertEquals(SQLDialect.POSTGRES, context.dialect());
      assertEquals(1, context.insertInto(DSL.table("orders")).values(2).execute());
      DataAccessException refused =
          assertThrows(
              DataAccessException.class, () -> context.deleteFrom(DSL.table("orders")).execute());
      assertEquals(
          "unbounded-delete",
          assertInstanceOf(GuardViolationException.class, refused.getCause()).rule());
      assertThrows(DataAccessException.class, () -> context.dropTable("orders").execute());
    }
    assertEquals(List.of(1, 2), ids());
  }

  /** A mapper as applications write them. */
  interface Orders {

    @Insert("INSERT INTO orders VALUES (#{id})")
    int add(int id);

    @Select("SELECT id FROM orders ORDER BY id")
    List<Integer> all();

    @Delete("DELETE FROM orders WHERE id = #{id}")
    int remove(int id);

    @Delete("DELETE FROM orders")
    int wipe();
  }

  @ParameterizedTest
  @ValueSource(strings = {"org.postgresql.Driver", "io.guardjdbc.GuardDriver"})
  void myBatisKeepsItsDriverSettingOrNamesTheGuard(String driver) throws SQLException {
    PooledDataSource pool = new PooledDataSource(driver, guarded, null);
    Configuration configuration =
        new Configuration(new Environment("shop", new JdbcTransactionFactory(), pool));
    configuration.addMapper(Orders.class);
    try (SqlSession session = new SqlSessionFactoryBuilder().build(configuration).openSession()) {
      Orders orders = session.getMapper(Orders.class);
      orders.add(2);
      orders.add(3);
      orders.remove(3);
      session.commit();
      PersistenceException refused = assertThrows(PersistenceException.class, orders::wipe);
      assertEquals(
          "unbounded-delete",
          assertInstanceOf(GuardViolationException.class, refused.getCause()).rule());
      session.rollback();
      assertEquals(List.of(1, 2), orders.all());
    } finally {
      pool.forceCloseAll();
    }
    assertEquals(List.of(1, 2), ids());
  }

  @Test
  void myBatisPlusAndItsJSqlParser() throws SQLException {
    try (IsolatedTool plus = new IsolatedTool("mybatis-plus", "MyBatisPlusProbe")) {
      String told = plus.run("", Map.of("url", guarded, "driver", "org.postgresql.Driver"));
      assertTrue(told.startsWith("2 [1] of 2 \n"), told);
      assertTrue(told.contains(EMPTIED), told);
    }
    assertEquals(List.of(1, 2), ids());
  }

  @Test
  void pageHelperAndItsJSqlParser() throws SQLException {
    try (IsolatedTool pages = new IsolatedTool("pagehelper", "PageHelperProbe")) {
      String told = pages.run("", Map.of("url", guarded, "driver", "org.postgresql.Driver"));
      assertTrue(told.startsWith("[1] of 1 \n"), told);
      assertTrue(told.contains(EMPTIED), told);
    }
    assertEquals(List.of(1), ids());
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private List<Integer> ids() throws SQLException {
    List<Integer> ids = new ArrayList<>();
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT id FROM orders ORDER BY id")) {
      while (rows.next()) {
        ids.add(rows.getInt(1));
      }
    }
    return ids;
  }
}
