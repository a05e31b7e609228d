package io.guardjdbc.examples.bootshop;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the shop does to its orders, well and badly. */
@Service
class Housekeeping {

  private final Orders orders;

  Housekeeping(Orders orders) {
    this.orders = orders;
  }

  @Transactional
  void collectPayments() {
    orders.findByPaidFalse().forEach(ShopOrder::pay);
  }

  /** Meant for the test database. */
  void startAfresh() {
    orders.deleteAllInBatch();
  }
}
