package io.guardjdbc.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.guardjdbc.benchmark.Measurement.Quantity;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

  @Test
  void theTextsHaveTheLengthsThatThePageTells() {
    List<Integer> lengths = Texts.realistic().stream().map(Text::length).sorted().toList();
    assertEquals(12, lengths.size());
    assertEquals(47, lengths.get(0));
    assertEquals(3_841, lengths.get(11));
    assertEquals(60, new Text(Texts.SHORT).length());
    assertEquals(150, KeptMemory.shortText(500_000).length(), 25);
  }

  @Test
  void aNewTextDiffersByItsNumberAlone() {
    Text text = new Text(Texts.SHORT);
    String one = text.with(17);
    assertTrue(one.endsWith("number=0000000017;"), one);
    assertNotEquals(one, text.with(18));
    assertEquals(one, text.with(17));
  }

  /** Otherwise a benchmark would measure refusals. */
  @Test
  void noLayerRefusesAnyOfThem() throws SQLException {
    for (Layer layer : Layer.values()) {
      try (Layer.Connections connections = layer.over(Database.stub());
          Connection connection = connections.open()) {
        for (Text text : Texts.realistic()) {
          run(layer, connection, text.with(1));
        }
        for (String sql : List.of(Texts.HOT, Texts.BATCH, Texts.ROWS, KeptMemory.shortText(1))) {
          run(layer, connection, sql);
        }
        if (layer != Layer.DRUID) {
          run(layer, connection, new Text(Texts.SUSPICIOUS).with(1));
        }
      }
    }
  }

  private static void run(Layer layer, Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setMaxRows(2);
      try (ResultSet rows = statement.executeQuery()) {
        assertTrue(rows.next() && rows.next() && !rows.next(), layer.name());
      }
    }
  }

  @Test
  void whatAChildTellsIsNotedAndTheRestPassedOver() {
    Results results = new Results();
    Child.note(results, "measured\tH2\t2.5");
    Child.note(results, "measured\th2-select\tRAW\tCPU\t12.5");
    Child.note(results, "something that a library prints");
    assertEquals("2.5", results.circumstances().get("H2"));
    assertEquals(12.5, results.of("h2-select", "RAW", Quantity.CPU).median());
    assertEquals(1, results.measurements().size());
  }
}
