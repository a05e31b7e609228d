package io.guardjdbc.spring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.ConfigurationPropertiesBean;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The JDBC URLs in the properties of an application.
 *
 * @param all by name, as written where it is strongest
 * @param unaccounted those of which it does not show what they are for
 * @param bound the names of DataSource beans that are made of properties that show
 */
record ConfiguredUrls(Map<String, String> all, Map<String, String> unaccounted, Set<String> bound) {

  /** What Spring Boot makes connections of that are beans, or a bean's. */
  private static final List<String> SPRINGS =
      List.of("spring.datasource.", "spring.flyway.", "spring.liquibase.");

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}:{]+)");

  static ConfiguredUrls of(ConfigurableApplicationContext context) {
    Set<String> prefixes = new TreeSet<>(SPRINGS);
    Set<String> bound = boundBeans(context, prefixes);
    Map<String, String> all = new LinkedHashMap<>();
    Set<String> referredTo = new TreeSet<>();
    read(context.getEnvironment(), all, referredTo);
    Map<String, String> unaccounted = new LinkedHashMap<>();
    all.forEach(
        (name, url) -> {
          String canonical = canonical(name);
          if (!referredTo.contains(canonical)
              && prefixes.stream().noneMatch(canonical::startsWith)) {
            unaccounted.put(name, url);
          }
        });
    return new ConfiguredUrls(all, unaccounted, bound);
  }

  /** Whether a bean is made of properties that are known to be its own. */
  boolean isBound(String bean) {
    return bound.contains(bean);
  }

  private static Set<String> boundBeans(
      ConfigurableApplicationContext context, Set<String> prefixes) {
    Set<String> bound = new TreeSet<>();
    for (String name : context.getBeanFactory().getSingletonNames()) {
      Object bean = context.getBeanFactory().getSingleton(name);
      boolean dataSource = bean instanceof DataSource;
      if (dataSource
          || (bean != null && bean.getClass().getSimpleName().equals("DataSourceProperties"))) {
        ConfigurationPropertiesBean properties =
            ConfigurationPropertiesBean.get(context, bean, name);
        if (properties != null) {
          prefixes.add(canonical(properties.getAnnotation().prefix()) + ".");
          if (dataSource) {
            bound.add(name);
          }
        }
      }
    }
    return bound;
  }

  /**
   * Environment variables alone name nothing: what they are for shows only where a property of
   * their name, or one that refers to them, stands.
   */
  private static void read(
      ConfigurableEnvironment environment, Map<String, String> all, Set<String> referredTo) {
    Set<String> known = new TreeSet<>();
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (!(source instanceof EnumerablePropertySource<?> enumerable)
          || source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)) {
        continue;
      }
      for (String name : enumerable.getPropertyNames()) {
        Matcher reference = REFERENCE.matcher(String.valueOf(enumerable.getProperty(name)));
        while (reference.find()) {
          referredTo.add(canonical(reference.group(1)));
        }
        if (canonical(name).endsWith("url") && known.add(canonical(name))) {
          String url = resolved(environment, name);
          if (url != null && url.startsWith("jdbc:")) {
            all.put(name, url);
          }
        }
      }
    }
  }

  /** Null where it refers to what there is not. */
  private static String resolved(ConfigurableEnvironment environment, String name) {
    try {
      return environment.getProperty(name);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** {@code app.jdbc-url}, {@code app.jdbcUrl} and {@code APP_JDBCURL} are one. */
  private static String canonical(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace('_', '.');
  }
}
