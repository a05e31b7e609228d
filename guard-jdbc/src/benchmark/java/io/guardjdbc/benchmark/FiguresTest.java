package io.guardjdbc.benchmark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class FiguresTest {

  @Test
  void aTimeHasTheUnitThatFitsAndThreeDigits() {
    assertEquals("12.3 ns", Figures.time(12.34));
    assertEquals("999 ns", Figures.time(999.4));
    assertEquals("1 µs", Figures.time(999.6));
    assertEquals("17.5 µs", Figures.time(17_500));
    assertEquals("1 ms", Figures.time(999_600));
    assertEquals("2.3 s", Figures.time(2.3e9));
  }

  @Test
  void whatIsBelowATenthOfANanosecondIsNothing() {
    assertEquals("0 ns", Figures.time(0.04));
    assertEquals("0 ns", Figures.time(-0.04));
    assertEquals("0.1 ns", Figures.time(0.06));
  }

  @Test
  void whatGotFasterHasAMinus() {
    assertEquals("−3 ns", Figures.time(-3));
    assertEquals("−24 B", Figures.bytes(-24));
  }

  @Test
  void bytesStayBytesWhereTheyAreCounted() {
    assertEquals("1,632 B", Figures.bytes(1_632));
    assertEquals("20 KiB", Figures.bytes(20_480));
    assertEquals("5.8 MiB", Figures.bytes(5.8 * (1 << 20)));
  }

  @Test
  void aRatioNearOneKeepsItsThousandths() {
    assertEquals("1.004", Figures.ratio(1.004));
    assertEquals("2.9", Figures.ratio(2.87));
    assertEquals("1.50 ×", Figures.times(1.5));
  }
}
