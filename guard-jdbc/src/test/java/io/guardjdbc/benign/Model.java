package io.guardjdbc.benign;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicInsert;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.OptimisticLockType;
import org.hibernate.annotations.OptimisticLocking;
import org.hibernate.annotations.ParamDef;
import org.hibernate.annotations.SQLDelete;
import org.hibernate.annotations.SQLRestriction;
import org.hibernate.annotations.SoftDelete;

/** A domain broad enough that Hibernate shows most of what it writes. */
final class Model {

  static final List<Class<?>> ENTITIES =
      List.of(
          Person.class,
          Employee.class,
          Customer.class,
          Address.class,
          Badge.class,
          Team.class,
          Phone.class,
          Vehicle.class,
          Car.class,
          Truck.class,
          Payment.class,
          CardPayment.class,
          CashPayment.class,
          Article.class,
          Ticket.class,
          Draft.class,
          Seat.class,
          Node.class);

  private Model() {}

  enum Mood {
    SAD,
    HAPPY
  }

  @Embeddable
  static class Period {
    LocalDate since;
    LocalDate until;
  }

  /** Joined: three tables for one person. */
  @Entity(name = "Person")
  @Table(name = "person")
  @Inheritance(strategy = InheritanceType.JOINED)
  static class Person {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    Long id;

    @Version int version;
    String name;

    @Enumerated(EnumType.STRING)
    Mood mood;

    @Embedded Period employed = new Period();

    @ElementCollection
    @CollectionTable(name = "person_nickname", joinColumns = @JoinColumn(name = "person_id"))
    Set<String> nicknames = new HashSet<>();

    @ElementCollection @OrderColumn List<String> hobbies = new ArrayList<>();
    @ElementCollection List<String> bag = new ArrayList<>();
    @ElementCollection Map<String, String> attributes = new HashMap<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    List<Address> addresses = new ArrayList<>();

    @OneToOne(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    Badge badge;

    @ManyToMany
    @JoinTable(name = "person_team")
    Set<Team> teams = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "owner_id")
    List<Phone> phones = new ArrayList<>();

    @OneToMany
    @JoinTable(name = "person_spare")
    List<Phone> spares = new ArrayList<>();
  }

  @Entity(name = "Employee")
  @Table(name = "employee")
  static class Employee extends Person {
    BigDecimal salary;
    @ManyToOne Employee boss;
  }

  @Entity(name = "Customer")
  @Table(name = "customer")
  static class Customer extends Person {
    String region;
    boolean active = true;
  }

  @Entity(name = "Address")
  @Table(name = "address")
  static class Address {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @ManyToOne Person person;
    String city;
  }

  @Entity(name = "Badge")
  @Table(name = "badge")
  static class Badge {
    @Id @GeneratedValue Long id;
    @OneToOne Person person;
    String code;
  }

  @Entity(name = "Team")
  @Table(name = "team")
  static class Team {
    @Id @GeneratedValue Long id;

    @Version int version;

    @NaturalId(mutable = true)
    String name;

    @ManyToMany(mappedBy = "teams")
    Set<Person> members = new HashSet<>();

    @Formula("(select count(*) from person_team m where m.teams_id = id)")
    int size;
  }

  @Entity(name = "Phone")
  @Table(name = "phone")
  static class Phone {
    @Id @GeneratedValue Long id;
    String number;
  }

  /** One table for all kinds. */
  @Entity(name = "Vehicle")
  @Table(name = "vehicle")
  @DiscriminatorColumn(name = "kind")
  static class Vehicle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    String plate;
    @ManyToOne Person owner;
  }

  @Entity(name = "Car")
  static class Car extends Vehicle {
    int doors;
  }

  @Entity(name = "Truck")
  static class Truck extends Vehicle {
    int cargo;
    @ElementCollection Set<String> trailers = new HashSet<>();
  }

  /** A table per kind, ids from a table. */
  @Entity(name = "Payment")
  @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
  static class Payment {
    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "payments")
    @TableGenerator(name = "payments", table = "payment_ids", allocationSize = 5)
    Long id;

    BigDecimal amount;
  }

  @Entity(name = "CardPayment")
  static class CardPayment extends Payment {
    String card;
  }

  @Entity(name = "CashPayment")
  static class CashPayment extends Payment {
    String currency;
  }

  /** Written column by column, partly into a second table that may have no row. */
  @Entity(name = "Article")
  @Table(name = "article")
  @DynamicInsert
  @DynamicUpdate
  @SecondaryTable(name = "article_text", pkJoinColumns = @PrimaryKeyJoinColumn(name = "article_id"))
  @FilterDef(name = "dearer", parameters = @ParamDef(name = "than", type = BigDecimal.class))
  @Filter(name = "dearer", condition = "price > :than")
  static class Article {
    @Id @GeneratedValue UUID id;
    String title;
    BigDecimal price;
    Double weight;
    LocalDateTime published;

    @Column(table = "article_text")
    @Lob
    String body;

    @Column(name = "`order`")
    Integer order;
  }

  /** Deleted by a mark that Hibernate keeps. */
  @Entity(name = "Ticket")
  @Table(name = "ticket")
  @SoftDelete
  static class Ticket {
    @Id @GeneratedValue Long id;
    String subject;
    @ElementCollection Set<String> labels = new HashSet<>();
  }

  /** Deleted by a mark that the application keeps. */
  @Entity(name = "Draft")
  @Table(name = "draft")
  @SQLDelete(sql = "update draft set deleted = true where id = ?")
  @SQLRestriction("deleted = false")
  static class Draft {
    @Id Long id;
    boolean deleted;
    String text;
  }

  @Embeddable
  static class SeatId implements Serializable {
    private static final long serialVersionUID = 1;
    String hall;

    @Column(name = "seat_row")
    int row;

    SeatId() {}

    SeatId(String hall, int row) {
      this.hall = hall;
      this.row = row;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof SeatId seat && hall.equals(seat.hall) && row == seat.row;
    }

    @Override
    public int hashCode() {
      return Objects.hash(hall, row);
    }
  }

  @Entity(name = "Seat")
  @Table(name = "seat")
  static class Seat {
    @EmbeddedId SeatId id;
    String guest;
  }

  @Entity(name = "Node")
  @Table(name = "node")
  @DynamicUpdate
  @OptimisticLocking(type = OptimisticLockType.DIRTY)
  static class Node {
    @Id Long id;

    @ManyToOne
    @OnDelete(action = OnDeleteAction.CASCADE)
    Node parent;

    @OneToMany(mappedBy = "parent")
    List<Node> children = new ArrayList<>();

    int weight;
  }
}
