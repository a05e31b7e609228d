package io.guardjdbc.examples.bootshop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ShopStoryIT {

  @Test
  void everyOrderIsThereAtTheEnd() throws IOException, SQLException {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    boolean there = ShopStory.tell(new PrintStream(printed, true, UTF_8));
    String text = printed.toString(UTF_8);
    assertTrue(there, text);
    assertTrue(text.contains("Refused in production: delete from orders"), text);
    assertTrue(text.contains("[unbounded-delete]"), text);
    assertTrue(text.contains("The shop does not start"), text);
  }
}
