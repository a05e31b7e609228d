package io.guardjdbc.spring.jpa;

import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.transaction.annotation.Transactional;

public interface Orders extends JpaRepository<ShopOrder, Integer> {

  /** Counted by a text that Spring Data has read with the JSqlParser that the guard brings. */
  @Query(value = "select * from orders o where o.id > :above order by o.id", nativeQuery = true)
  Page<ShopOrder> above(int above, Pageable page);

  @Transactional
  @Modifying
  @Query("delete from ShopOrder")
  int wipe();
}
