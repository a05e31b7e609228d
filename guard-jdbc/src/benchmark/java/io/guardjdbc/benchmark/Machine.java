package io.guardjdbc.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Where it was measured, and with what: no paths and no names of hosts. */
final class Machine {

  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");

  private Machine() {}

  static Map<String, String> describe() throws IOException {
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    Map<String, String> told = new LinkedHashMap<>();
    told.put("date", LocalDate.now().toString());
    told.put("processor", processor());
    told.put("cores", Integer.toString(system.getAvailableProcessors()));
    told.put("memory", gibibytes(system.getTotalMemorySize()));
    told.put("system", System.getProperty("os.name") + ", " + System.getProperty("os.arch"));
    told.put(
        "JDK",
        System.getProperty("java.vendor") + " " + System.getProperty("java.runtime.version"));
    told.put("JVM options", String.join(" ", StubRun.JVM));
    for (Class<?> type :
        List.of(
            org.openjdk.jmh.runner.Runner.class,
            com.zaxxer.hikari.HikariDataSource.class,
            com.p6spy.engine.spy.P6DataSource.class,
            net.ttddyy.dsproxy.support.ProxyDataSourceBuilder.class,
            com.alibaba.druid.pool.DruidDataSource.class,
            net.sf.jsqlparser.parser.CCJSqlParserUtil.class,
            org.h2.Driver.class,
            org.postgresql.Driver.class)) {
      artifact(type, told);
    }
    return told;
  }

  static String load() {
    return String.format(
        Locale.ROOT, "%.1f", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String processor() throws IOException {
    if (Files.isReadable(PROCESSORS)) {
      for (String line : Files.readAllLines(PROCESSORS)) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
    }
    return System.getProperty("os.arch");
  }

  private static String gibibytes(long bytes) {
    return Math.round(bytes / (double) (1L << 30)) + " GiB";
  }

  /** Notes the artifact and version that a class came with, by the name of its jar. */
  private static void artifact(Class<?> type, Map<String, String> told) {
    String path =
        URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()).getPath();
    String jar = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.jar$", "");
    int dash = jar.length() - 1;
    while (dash > 0 && !(jar.charAt(dash) == '-' && Character.isDigit(jar.charAt(dash + 1)))) {
      dash--;
    }
    if (dash > 0) {
      told.put(jar.substring(0, dash), jar.substring(dash + 1));
    }
  }
}
