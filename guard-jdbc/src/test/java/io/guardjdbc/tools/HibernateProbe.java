package io.guardjdbc.tools;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.function.BiFunction;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Starts whatever Hibernate its class loader has, on connections that it opens by URL. */
public final class HibernateProbe implements BiFunction<String, Map<String, String>, String> {

  /** An order; its table need not have the column yet. */
  @Entity(name = "ShopOrder")
  @Table(name = "orders")
  public static class ShopOrder {

    @Id int id;

    @Column(name = "customer")
    String customer;
  }

  /** What Hibernate is to do with the schema, and Hibernate's settings. */
  @Override
  public String apply(String schema, Map<String, String> settings) {
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    Thread.currentThread().setContextClassLoader(HibernateProbe.class.getClassLoader());
    Configuration configuration = new Configuration().addAnnotatedClass(ShopOrder.class);
    configuration.setProperty("hibernate.hbm2ddl.auto", schema);
    settings.forEach(configuration::setProperty);
    try (SessionFactory factory = configuration.buildSessionFactory()) {
      return "started" + (schema.equals("validate") ? worked(factory) : "");
    } catch (RuntimeException e) {
      return "failed" + Chain.of(e);
    } finally {
      Thread.currentThread().setContextClassLoader(before);
    }
  }

  private static String worked(SessionFactory factory) {
    factory.inTransaction(
        session -> {
          ShopOrder order = new ShopOrder();
          order.id = 7;
          order.customer = "Ann";
          session.persist(order);
        });
    try {
      factory.inTransaction(
          session -> session.createMutationQuery("delete ShopOrder").executeUpdate());
      return " emptied";
    } catch (RuntimeException e) {
      return Chain.of(e);
    }
  }
}
