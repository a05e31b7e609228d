package io.guardjdbc.spring;

import io.guardjdbc.GuardedDatabases;
import io.guardjdbc.config.DatabaseAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.CommonDataSource;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Ways of this application to a database that is guarded elsewhere, past the guard: beans, and URLs
 * in its configuration of which nothing shows that they are guarded. Warns of each when the
 * application is ready.
 */
final class SideDoors implements ApplicationListener<ApplicationReadyEvent> {

  private static final Logger LOG = LoggerFactory.getLogger("guard.spring");

  /**
   * A way past the guard.
   *
   * @param name of the bean or the property
   * @param guardedUrl what its URL should be; without credentials
   */
  record Door(String name, String guardedUrl) {}

  /** A DataSource and where it leads; the URL is null if it does not tell. */
  private record Way(String name, String url, boolean guarded) {}

  private final ConfigurableApplicationContext context;
  private final ApplicationGuard guard;
  private final DataSourceGuard anyGuard = new DataSourceGuard(new Properties());

  SideDoors(ConfigurableApplicationContext context, ApplicationGuard guard) {
    this.context = context;
    this.guard = guard;
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    try {
      find().forEach(SideDoors::warn);
    } catch (RuntimeException e) {
      LOG.warn("guard-jdbc could not look for ways past it", e);
    }
  }

  private static void warn(Door door) {
    LOG.warn(
        "{} leads past guard-jdbc to a database that is guarded elsewhere in this JVM. Give its URL"
            + " the prefix: {}",
        door.name(),
        door.guardedUrl());
  }

  /** Looks at the beans that there are, and creates none; takes no connection. */
  List<Door> find() {
    List<Way> ways = ways();
    ConfiguredUrls urls = ConfiguredUrls.of(context);
    List<DatabaseAddress> told = new ArrayList<>();
    ways.stream().filter(Way::guarded).flatMap(way -> address(way.url())).forEach(told::add);
    urls.all().values().stream()
        .filter(DatabaseAddress::isGuarded)
        .flatMap(SideDoors::address)
        .forEach(told::add);
    List<DatabaseAddress> guarded = new ArrayList<>(GuardedDatabases.seen());
    guarded.addAll(told);
    // What a guarded bean connects to that tells no URL, a routing one for instance, is made of
    // properties too.
    boolean silent = ways.stream().anyMatch(way -> way.guarded() && way.url() == null);

    Map<String, Door> doors = new LinkedHashMap<>();
    for (Way way : ways) {
      if (!way.guarded()) {
        door(way.name(), way.url(), guarded).ifPresent(door -> doors.put(way.name(), door));
      }
    }
    List<DatabaseAddress> unclaimed = unclaimed(ways, urls);
    urls.unaccounted()
        .forEach(
            (name, url) -> {
              if (address(url).noneMatch(address -> claim(unclaimed, address))) {
                door(name, url, silent ? told : guarded).ifPresent(door -> doors.put(name, door));
              }
            });
    return List.copyOf(doors.values());
  }

  private static Stream<DatabaseAddress> address(String url) {
    return DatabaseAddress.of(url).stream();
  }

  /**
   * Where guarded beans lead of which it does not show which properties they are made of: as many
   * properties that lead there are taken to be theirs.
   */
  private static List<DatabaseAddress> unclaimed(List<Way> ways, ConfiguredUrls urls) {
    List<DatabaseAddress> unclaimed = new ArrayList<>();
    ways.stream().filter(Way::guarded).flatMap(way -> address(way.url())).forEach(unclaimed::add);
    urls.ofBeans().stream()
        .flatMap(SideDoors::address)
        .forEach(address -> claim(unclaimed, address));
    return unclaimed;
  }

  /** Takes one that is the same out of a list, if there is one. */
  private static boolean claim(List<DatabaseAddress> unclaimed, DatabaseAddress address) {
    for (DatabaseAddress each : unclaimed) {
      if (each.isSameAs(address)) {
        return unclaimed.remove(each);
      }
    }
    return false;
  }

  private static Optional<Door> door(String name, String url, List<DatabaseAddress> guarded) {
    return DatabaseAddress.isGuarded(url)
        ? Optional.empty()
        : DatabaseAddress.of(url)
            .filter(address -> guarded.stream().anyMatch(address::isSameAs))
            .map(address -> new Door(name, address.guardedUrl()));
  }

  private List<Way> ways() {
    ConfigurableListableBeanFactory beans = context.getBeanFactory();
    List<Way> ways = new ArrayList<>();
    Set<CommonDataSource> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (String name : beans.getBeanNamesForType(CommonDataSource.class, false, false)) {
      if (beans.getSingleton(name) instanceof CommonDataSource dataSource) {
        seen.add(dataSource);
        // Where there is a guard, a bean that it could not guard has ended the start.
        ways.add(way(name, dataSource, guard.guard() != null));
      }
    }
    if (guard.guard() == null) {
      for (String name : beans.getSingletonNames()) {
        Object bean = beans.getSingleton(name);
        for (MigrationToolPostProcessor.Tool tool : MigrationToolPostProcessor.toolsPresent()) {
          DataSource dataSource = tool.dataSource(bean);
          if (dataSource != null && seen.add(dataSource)) {
            ways.add(way(ofTool(name, tool.properties()), dataSource, false));
          }
        }
      }
    }
    return ways;
  }

  private Way way(String name, CommonDataSource dataSource, boolean known) {
    String url = DataSourceGuard.url(dataSource);
    boolean guarded =
        known
            || DatabaseAddress.isGuarded(url)
            || (dataSource instanceof DataSource plain && anyGuard.isGuarded(plain));
    return new Way(name, url, guarded);
  }

  /** The property that gives a tool a connection of its own, where it is one that does. */
  private String ofTool(String bean, List<String> properties) {
    return properties.stream()
        .filter(context.getEnvironment()::containsProperty)
        .findFirst()
        .orElse(bean);
  }
}
