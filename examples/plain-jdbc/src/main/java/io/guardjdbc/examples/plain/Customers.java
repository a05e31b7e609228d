package io.guardjdbc.examples.plain;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Select;

/** Customers, by MyBatis. */
interface Customers {

  @Insert("INSERT INTO customer (id, name) VALUES (#{id}, #{name})")
  void add(int id, String name);

  @Select(
      """
      SELECT c.name || ' owes ' || SUM(i.amount)
      FROM customer c JOIN invoice i ON i.customer = c.id
      GROUP BY c.name ORDER BY c.name
      """)
  List<String> whoOwes();
}
