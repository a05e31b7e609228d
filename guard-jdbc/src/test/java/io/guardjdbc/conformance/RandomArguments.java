package io.guardjdbc.conformance;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URL;
import java.sql.Date;
import java.sql.JDBCType;
import java.sql.SQLType;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Arguments for a method of JDBC, by chance: mostly such as make sense there. */
final class RandomArguments {

  private static final List<String> LABELS = List.of("id", "name", "amount", "ID", "nothing", "");
  private static final List<String> VALUES = List.of("1", "2", "four", "", "2026-01-02", "7.5");
  private static final List<Object> OBJECTS =
      List.of(
          1, 2L, "3", new BigDecimal("4.5"), true, 1.5, LocalDate.of(2026, 1, 2), new byte[] {1});
  private static final List<Class<?>> TYPES =
      List.of(
          String.class, Integer.class, Long.class, BigDecimal.class, LocalDate.class, byte[].class);
  private static final int[] SQL_TYPES = {
    Types.INTEGER, Types.VARCHAR, Types.DECIMAL, Types.BOOLEAN, Types.DATE, Types.NULL, Types.OTHER
  };
  private static final int[] CURSORS = {1003, 1004, 1005, 1007, 1008, 1, 2, 3, 0};
  private static final int[] SETTINGS = {0, 1, 2, 3, 4, 8, -1, 1000, 1001, 1002, 100};

  private final Random random;
  private final List<String> texts;

  /** An object of this type that the program has made, or null. */
  private final Function<Class<?>, Object> made;

  RandomArguments(Random random, List<String> texts, Function<Class<?>, Object> made) {
    this.random = random;
    this.texts = texts;
    this.made = made;
  }

  Object[] of(Method method) {
    Class<?>[] types = method.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      arguments[i] = argument(method, types[i], i);
    }
    return arguments;
  }

  private Object argument(Method method, Class<?> type, int index) {
    boolean primitive = type.isPrimitive();
    if (!primitive && random.nextInt(12) == 0) {
      return null;
    }
    if (type == int.class) {
      return number(method, index);
    }
    if (type == String.class) {
      return text(method.getName());
    }
    if (primitive) {
      return ofPrimitive(type);
    }
    Object own = made.apply(type);
    return own != null ? own : value(type);
  }

  private int number(Method method, int index) {
    String name = method.getName();
    if (name.startsWith("createStatement") || name.startsWith("prepare")) {
      return pick(CURSORS);
    }
    boolean column = index == 0 && method.getParameterCount() > (name.startsWith("set") ? 1 : 0);
    if (column && (name.startsWith("get") || name.startsWith("set") || name.startsWith("update"))) {
      return random.nextInt(10) == 0 ? random.nextInt(7) - 1 : 1 + random.nextInt(2);
    }
    if (name.equals("setNull") || name.equals("setObject") || name.startsWith("registerOut")) {
      return pick(SQL_TYPES);
    }
    return pick(SETTINGS);
  }

  private int pick(int[] numbers) {
    return numbers[random.nextInt(numbers.length)];
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private String text(String name) {
    return switch (name) {
      case "execute",
          "executeQuery",
          "executeUpdate",
          "executeLargeUpdate",
          "addBatch",
          "prepareStatement",
          "prepareCall",
          "nativeSQL" ->
          pick(texts);
      default ->
          name.startsWith("get") || name.startsWith("update") || name.equals("findColumn")
              ? pick(LABELS)
              : pick(VALUES);
    };
  }

  private Object ofPrimitive(Class<?> type) {
    if (type == boolean.class) {
      return random.nextBoolean();
    }
    if (type == long.class) {
      return (long) random.nextInt(6) - 1;
    }
    if (type == double.class) {
      return 1.5;
    }
    if (type == float.class) {
      return 2.5f;
    }
    return type == byte.class ? (Object) (byte) 3 : (Object) (short) 4;
  }

  private Object value(Class<?> type) {
    if (type == Object.class) {
      return pick(OBJECTS);
    }
    if (type == Class.class) {
      return pick(TYPES);
    }
    if (type == InputStream.class) {
      return new ByteArrayInputStream(new byte[] {49, 50, 51});
    }
    if (type == Reader.class) {
      return new StringReader("abc");
    }
    if (type == Calendar.class) {
      return Calendar.getInstance(TimeZone.getTimeZone("Asia/Kolkata"));
    }
    if (type == Executor.class) {
      return (Executor) Runnable::run;
    }
    if (type == SQLType.class) {
      return random.nextBoolean() ? JDBCType.INTEGER : JDBCType.VARCHAR;
    }
    return ofClass(type);
  }

  private Object ofClass(Class<?> type) {
    if (type == BigDecimal.class) {
      return new BigDecimal("3.25");
    }
    if (type == Date.class) {
      return Date.valueOf("2026-01-02");
    }
    if (type == Time.class) {
      return Time.valueOf("03:04:05");
    }
    if (type == Timestamp.class) {
      return Timestamp.valueOf("2026-01-02 03:04:05.678");
    }
    if (type == byte[].class) {
      return new byte[] {52, 53};
    }
    if (type == int[].class) {
      return new int[] {1};
    }
    if (type == String[].class) {
      return new String[] {"id"};
    }
    if (type == Object[].class) {
      return new Object[] {1, 2};
    }
    if (type == Map.class) {
      return Map.of();
    }
    if (type == Properties.class) {
      return new Properties();
    }
    if (type == URL.class) {
      try {
        return URI.create("https://a.example/").toURL();
      } catch (java.net.MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
    return null;
  }
}
