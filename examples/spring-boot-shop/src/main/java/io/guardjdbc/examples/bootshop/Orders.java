package io.guardjdbc.examples.bootshop;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Orders extends JpaRepository<ShopOrder, Long> {

  List<ShopOrder> findByPaidFalse();
}
