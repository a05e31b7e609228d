package io.guardjdbc.spring.jpa;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

public interface Orders extends JpaRepository<ShopOrder, Integer> {

  @Transactional
  @Modifying
  @Query("delete from ShopOrder")
  int wipe();
}
