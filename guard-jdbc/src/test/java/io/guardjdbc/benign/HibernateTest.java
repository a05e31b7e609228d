package io.guardjdbc.benign;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.benign.Model.Address;
import io.guardjdbc.benign.Model.Article;
import io.guardjdbc.benign.Model.Badge;
import io.guardjdbc.benign.Model.Car;
import io.guardjdbc.benign.Model.CardPayment;
import io.guardjdbc.benign.Model.CashPayment;
import io.guardjdbc.benign.Model.Customer;
import io.guardjdbc.benign.Model.Draft;
import io.guardjdbc.benign.Model.Employee;
import io.guardjdbc.benign.Model.Mood;
import io.guardjdbc.benign.Model.Node;
import io.guardjdbc.benign.Model.Payment;
import io.guardjdbc.benign.Model.Person;
import io.guardjdbc.benign.Model.Phone;
import io.guardjdbc.benign.Model.Seat;
import io.guardjdbc.benign.Model.SeatId;
import io.guardjdbc.benign.Model.Team;
import io.guardjdbc.benign.Model.Ticket;
import io.guardjdbc.benign.Model.Truck;
import io.guardjdbc.benign.Model.Vehicle;
import io.guardjdbc.benign.Watched.Database;
import jakarta.persistence.LockModeType;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What Hibernate writes by itself is harmless, unless it empties or drops a table. */
@Tag("server")
class HibernateTest {

  private static SessionFactory factory(Watched watched, Map<String, String> settings) {
    Configuration configuration = new Configuration();
    Model.ENTITIES.forEach(configuration::addAnnotatedClass);
    configuration.getProperties().put("hibernate.connection.datasource", watched);
    configuration.setProperty("hibernate.jdbc.batch_size", "20");
    configuration.setProperty("hibernate.order_inserts", "true");
    configuration.setProperty("hibernate.use_sql_comments", "true");
    settings.forEach(configuration::setProperty);
    return configuration.buildSessionFactory();
  }

  /** A factory whose tables are there, made past the guard. */
  private static SessionFactory withTables(Watched watched, Map<String, String> settings) {
    watched.guarded(false);
    SessionFactory factory = factory(watched, settings);
    factory.getSchemaManager().exportMappedObjects(true);
    watched.guarded(true);
    return factory;
  }

  private static Long people(SessionFactory factory) {
    return factory.fromTransaction(
        session -> {
          Employee boss = new Employee();
          boss.name = "Boss";
          boss.salary = BigDecimal.TEN;
          Employee employee = new Employee();
          employee.name = "Ann";
          employee.salary = BigDecimal.ONE;
          employee.boss = boss;
          employee.mood = Mood.HAPPY;
          employee.employed.since = LocalDate.of(2020, 1, 1);
          employee.nicknames.addAll(List.of("a", "b"));
          employee.hobbies.addAll(List.of("x", "y", "z"));
          employee.bag.addAll(List.of("p", "q"));
          employee.attributes.putAll(Map.of("k", "v", "l", "w"));
          for (String city : List.of("Bonn", "Rome")) {
            Address address = new Address();
            address.person = employee;
            address.city = city;
            employee.addresses.add(address);
          }
          employee.badge = new Badge();
          employee.badge.person = employee;
          for (String name : List.of("red", "blue")) {
            Team team = new Team();
            team.name = name;
            session.persist(team);
            employee.teams.add(team);
          }
          Phone spare = new Phone();
          session.persist(spare);
          employee.phones.add(new Phone());
          employee.phones.add(new Phone());
          employee.spares.add(spare);
          session.persist(boss);
          session.persist(employee);
          for (int i = 0; i < 30; i++) {
            Customer customer = new Customer();
            customer.name = "C" + i;
            customer.region = i % 2 == 0 ? "north" : "south";
            session.persist(customer);
          }
          return employee.id;
        });
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void entitiesAndTheirCollections(Database database) throws SQLException {
    Watched watched = new Watched(database);
    try (SessionFactory factory = withTables(watched, Map.of())) {
      Long id = people(factory);
      factory.inTransaction(
          session -> {
            Person person = session.find(Person.class, id);
            person.name = "Anna";
            person.nicknames.remove("a");
            person.hobbies.remove(0);
            person.bag.remove(0);
            person.attributes.put("k", "changed");
            person.addresses.remove(0);
            person.badge = null;
            person.teams.clear();
            person.phones.remove(0);
            person.spares.clear();
          });
      factory.inTransaction(
          session -> {
            Person person = session.find(Person.class, id);
            person.nicknames.clear();
            person.hobbies.clear();
            person.bag = null;
            person.attributes.clear();
            person.addresses.clear();
            person.phones.clear();
          });
      factory.inTransaction(session -> session.remove(session.find(Person.class, id)));
      factory.inTransaction(HibernateTest::others);
      factory.inTransaction(HibernateTest::changedOthers);
      factory.inTransaction(HibernateTest::removedOthers);
    }
    assertEquals(List.of(), watched.refusals());
    assertTrue(watched.texts().size() > 100, () -> watched.texts().size() + " texts");
  }

  private static void others(Session session) {
    for (int i = 1; i < 4; i++) {
      Car car = new Car();
      car.plate = "A" + i;
      car.doors = i;
      Truck truck = new Truck();
      truck.plate = "T" + i;
      truck.trailers.addAll(List.of("t1", "t2"));
      CardPayment card = new CardPayment();
      card.amount = BigDecimal.valueOf(i);
      CashPayment cash = new CashPayment();
      cash.amount = BigDecimal.valueOf(-i);
      Article article = new Article();
      article.title = "title " + i;
      article.price = BigDecimal.valueOf(i);
      article.body = i == 1 ? null : "text";
      article.order = i;
      Ticket ticket = new Ticket();
      ticket.subject = "help";
      ticket.labels.add("old");
      Draft draft = new Draft();
      draft.id = (long) i;
      Seat seat = new Seat();
      seat.id = new SeatId("main", i);
      Node node = new Node();
      node.id = (long) i;
      node.parent = i == 1 ? null : session.find(Node.class, 1L);
      for (Object each : List.of(car, truck, card, cash, article, ticket, draft, seat, node)) {
        session.persist(each);
      }
    }
  }

  private static void changedOthers(Session session) {
    session.enableFilter("dearer").setParameter("than", BigDecimal.ONE);
    for (Article article :
        session.createQuery("from Article a order by a.order", Article.class).list()) {
      article.body = article.body == null ? "written" : null;
      article.published = LocalDateTime.of(2026, 1, 1, 0, 0);
      article.price = null;
    }
    session.disableFilter("dearer");
    session
        .createQuery("from Article a where a.order = 1", Article.class)
        .getResultList()
        .forEach(article -> article.body = "first");
    session.createQuery("from Truck", Truck.class).list().forEach(each -> each.trailers.clear());
    session.createQuery("from Ticket", Ticket.class).list().get(0).labels.remove("old");
    session.createQuery("from Payment", Payment.class).list().forEach(each -> each.amount = null);
    session.find(Node.class, 2L).weight = 7;
    session.find(Seat.class, new SeatId("main", 1)).guest = "Ann";
    Draft detached = new Draft();
    detached.id = 2L;
    detached.text = "merged";
    session.merge(detached);
  }

  private static void removedOthers(Session session) {
    for (Class<?> type :
        List.of(Vehicle.class, Payment.class, Article.class, Ticket.class, Draft.class)) {
      session
          .createQuery("from " + type.getSimpleName(), Object.class)
          .list()
          .forEach(session::remove);
    }
    session.remove(session.find(Seat.class, new SeatId("main", 1)));
    session.remove(session.find(Node.class, 1L));
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void queriesLocksAndPages(Database database) throws SQLException {
    Watched watched = new Watched(database);
    try (SessionFactory factory = withTables(watched, Map.of())) {
      Long id = people(factory);
      factory.inTransaction(HibernateTest::others);
      Long team =
          factory.fromTransaction(
              session ->
                  session
                      .createQuery("select min(t.id) from Team t", Long.class)
                      .getSingleResult());
      for (LockModeType mode : LockModeType.values()) {
        factory.inTransaction(session -> session.find(Team.class, team, mode));
        factory.inTransaction(session -> session.lock(session.find(Team.class, team), mode));
      }
      factory.inTransaction(
          session -> {
            session
                .createQuery("from Phone p where p.number is null", Phone.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setHint("jakarta.persistence.lock.timeout", -2)
                .list();
            Person person = session.find(Person.class, id);
            session.refresh(person);
            session
                .createQuery("from Customer c where c.id in (:ids)", Customer.class)
                .setParameterList("ids", List.of(1L, 2L, 3L))
                .list();
            session
                .createQuery(
                    "from Customer c join fetch c.teams order by c.id desc", Customer.class)
                .setFirstResult(3)
                .setMaxResults(5)
                .list();
            session
                .createQuery(
                    "from Person p left join fetch p.addresses order by p.id", Person.class)
                .setFirstResult(1)
                .setMaxResults(2)
                .list();
          });
      factory.inTransaction(
          session -> {
            for (String query : QUERIES) {
              session.createQuery(query, Object[].class).list();
            }
            session
                .createNativeQuery("select * from vehicle where plate like ?1", Vehicle.class)
                .setParameter(1, "%")
                .list();
            var builder = session.getCriteriaBuilder();
            var query = builder.createQuery(Long.class);
            var root = query.from(Customer.class);
            query
                .select(builder.count(root))
                .where(builder.or(builder.isNull(root.get("region")), builder.conjunction()));
            session.createQuery(query).getSingleResult();
          });
    }
    assertEquals(List.of(), watched.refusals());
  }

  private static final List<String> QUERIES =
      List.of(
          "select p.name, type(p) from Person p where treat(p as Employee).salary > 1",
          "select c.region, count(*), sum(c.version) from Customer c group by c.region having count(*) > 1",
          "select c.name, row_number() over (partition by c.region order by c.id) from Customer c",
          "select c.name, c.region from Customer c where c.id in (select max(d.id) from Customer d)",
          "select e.name, coalesce(e.boss.name, 'none') from Employee e where e.boss is not null",
          "select p.name, v from Person p join p.attributes v where key(v) = 'k'",
          "select p.name, index(h) from Person p join p.hobbies h",
          "with big as (select c.region as r, count(*) as n from Customer c group by c.region)"
              + " select b.r, b.n from big b where b.n > 3",
          "select c.name, c.id from Customer c union all select t.name, t.id from Team t",
          "select c.name, c.id from Customer c intersect select t.name, t.id from Team t",
          "select c.name, (select count(*) from Customer d where d.region = c.region) from Customer c"
              + " order by 2 desc, 1 offset 2 rows fetch first 3 rows only",
          "select case when c.active then 'delete' else 'drop' end, extract(year from local date)"
              + " from Customer c where c.name like '%!%%' escape '!'",
          "select listagg(c.name, ', ') within group (order by c.name), 1 from Customer c",
          "select e.name, e.bag from Employee e where size(e.bag) > 0 and 'a' member of e.nicknames",
          "select n.id, n.weight from Node n where exists (select 1 from Node m where m.parent = n)");

  @ParameterizedTest
  @CsvSource({
    "H2,",
    "H2,global_temporary",
    "H2,inline",
    "POSTGRESQL,",
    "POSTGRESQL,local_temporary",
    "POSTGRESQL,inline",
    "MARIADB,",
    "MARIADB,inline",
  })
  void bulkChangesOfSeveralTables(Database database, String strategy) throws SQLException {
    Watched watched = new Watched(database);
    String handlers = "org.hibernate.query.sqm.mutation.internal.";
    Map<String, String> settings =
        strategy == null
            ? Map.of()
            : Map.of(
                "hibernate.query.mutation_strategy",
                switch (strategy) {
                  case "inline" -> handlers + "inline.InlineMutationStrategy";
                  case "global_temporary" ->
                      handlers + "temptable.GlobalTemporaryTableMutationStrategy";
                  default -> handlers + "temptable.LocalTemporaryTableMutationStrategy";
                });
    try (SessionFactory factory = withTables(watched, settings)) {
      people(factory);
      factory.inTransaction(HibernateTest::others);
      boolean inline = "inline".equals(strategy);
      for (String change : CHANGES) {
        if (inline && change.startsWith("delete ")) {
          // Hibernate 7.4 names a column there that its own collection table lacks.
          continue;
        }
        factory.inTransaction(session -> session.createMutationQuery(change).executeUpdate());
      }
    }
    assertEquals(List.of(), watched.refusals());
  }

  private static final List<String> CHANGES =
      List.of(
          "update Customer c set c.name = 'x', c.region = 'north' where c.region = 'south'",
          "update versioned Customer c set c.name = 'y' where c.id > 3 and c.region = 'north'",
          "update Person p set p.name = upper(p.name) where p.name like 'a%'",
          "update Phone p set p.number = '1' where p.number is null",
          "insert into Car (plate, doors) select c.plate, c.doors + 1 from Car c where c.doors = 1",
          "insert into Phone (number) values ('7'), ('8')",
          "insert into Seat (id.hall, id.row, guest) values ('main', 7, 'Ann')"
              + " on conflict (id) do update set guest = excluded.guest",
          "delete Customer c where c.region = 'copy'",
          "delete Customer c where c.region = 'north' and c.id in (select max(d.id) from Customer d)",
          "delete Person p where p.name = 'nobody'",
          "delete Truck t where t.cargo > 7",
          "delete Ticket t where t.subject = 'help'",
          "delete Payment p where p.amount < 0",
          "delete Seat s where s.guest = 'Ann' and s.id.row = 7");

  @ParameterizedTest
  @EnumSource(Database.class)
  void statelessSessionsAndUpserts(Database database) throws SQLException {
    Watched watched = new Watched(database);
    try (SessionFactory factory = withTables(watched, Map.of())) {
      factory.inStatelessTransaction(
          session -> {
            Node node = new Node();
            node.id = 1L;
            session.upsert(node);
            node.weight = 3;
            session.upsert(node);
            Seat seat = new Seat();
            seat.id = new SeatId("main", 1);
            session.upsert(seat);
            session.insert(new Phone());
          });
      factory.inStatelessTransaction(
          session -> {
            Node node = session.get(Node.class, 1L);
            node.weight = 4;
            session.update(node);
            session.delete(session.get(Seat.class, new SeatId("main", 1)));
          });
    }
    assertEquals(List.of(), watched.refusals());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void additiveSchemaUpdates(Database database, @TempDir Path directory)
      throws SQLException, IOException {
    Watched watched = new Watched(database);
    withTables(watched, Map.of()).close();
    try (Connection connection = watched.plain();
        Statement statement = connection.createStatement()) {
      statement.execute("drop table node");
      statement.execute("alter table customer drop column region");
    }
    // Otherwise Hibernate drops each unique constraint and adds it again.
    Map<String, String> update =
        Map.of(
            "hibernate.hbm2ddl.auto",
            "update",
            "hibernate.schema_update.unique_constraint_strategy",
            "SKIP");
    if (database == Database.POSTGRESQL) {
      factory(watched, update).close();
      List<String> refusals = watched.refusals();
      assertTrue(
          !refusals.isEmpty()
              && refusals.stream().allMatch(each -> each.startsWith("ddl-transaction: ")),
          () -> "Hibernate sends its DDL outside a transaction, " + refusals);
      Path policy = directory.resolve("guard.yaml");
      Files.writeString(
          policy, "version: 1\nenvironments:\n  production:\n    ddl-transaction: wrap\n");
      watched.with("guard.policy", policy.toString());
    }
    factory(watched, update).close();
    factory(watched, Map.of("hibernate.hbm2ddl.auto", "validate")).close();
    assertEquals(List.of(), watched.refusals());
  }

  @ParameterizedTest
  @EnumSource(Database.class)
  void whatEmptiesOrDropsTablesIsRefused(Database database) throws SQLException {
    Watched watched = new Watched(database);
    try (SessionFactory factory = withTables(watched, Map.of())) {
      people(factory);
      for (String change :
          List.of(
              "delete Phone", "update Team t set t.name = 'x'", "delete Address a where 1 = 1")) {
        assertRefused(
            watched,
            () ->
                factory.inTransaction(
                    session -> session.createMutationQuery(change).executeUpdate()));
      }
      assertRefused(watched, () -> factory.getSchemaManager().truncateMappedObjects());
      assertRefused(watched, () -> factory.getSchemaManager().dropMappedObjects(false));
    }
    for (String action : List.of("create", "create-drop")) {
      assertRefused(
          watched, () -> factory(watched, Map.of("hibernate.hbm2ddl.auto", action)).close());
    }
    try (SessionFactory factory = factory(watched, Map.of("hibernate.hbm2ddl.auto", "validate"))) {
      Long people =
          factory.fromTransaction(
              session ->
                  session.createQuery("select count(*) from Person", Long.class).getSingleResult());
      assertEquals(32, people.intValue());
    }
    assertEquals(List.of(), watched.refusals());
  }

  private static void assertRefused(Watched watched, Runnable destructive) {
    assertEquals(List.of(), watched.refusals());
    try {
      destructive.run();
    } catch (RuntimeException refused) {
      // Hibernate may also log it and go on.
    }
    assertFalse(watched.refusals().isEmpty());
  }
}
