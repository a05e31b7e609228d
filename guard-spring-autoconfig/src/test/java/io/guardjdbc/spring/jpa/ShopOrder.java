package io.guardjdbc.spring.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "orders")
public class ShopOrder {

  @Id private Integer id;

  public Integer getId() {
    return id;
  }
}
