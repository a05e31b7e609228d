package io.guardjdbc.examples.bootshop;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
class ShopOrder {

  @Id private Long id;
  private String customer;
  private boolean paid;

  protected ShopOrder() {}

  Long id() {
    return id;
  }

  String customer() {
    return customer;
  }

  void pay() {
    paid = true;
  }

  boolean isPaid() {
    return paid;
  }
}
