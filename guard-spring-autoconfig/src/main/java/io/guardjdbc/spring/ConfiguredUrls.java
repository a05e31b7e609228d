package io.guardjdbc.spring;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * The JDBC URLs in the properties of an application.
 *
 * @param all by name, as written where it is strongest
 * @param unaccounted those of which it does not show what they are for
 * @param ofBeans the values of those of which it shows that DataSource beans are made of them
 */
record ConfiguredUrls(
    Map<String, String> all, Map<String, String> unaccounted, List<String> ofBeans) {

  private static final String PRIMARY = "spring.datasource.url";

  /** What these connect to is looked at itself. */
  private static final Set<String> OF_TOOLS = Set.of("spring.flyway.", "spring.liquibase.");

  private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^}:{]+)");

  static ConfiguredUrls of(ConfigurableApplicationContext context) {
    Set<String> prefixes = prefixes(context.getBeanFactory());
    Map<String, String> all = new LinkedHashMap<>();
    Set<String> referredTo = new TreeSet<>();
    read(context.getEnvironment(), all, referredTo);
    Map<String, String> unaccounted = new LinkedHashMap<>();
    List<String> ofBeans = new ArrayList<>();
    all.forEach(
        (name, url) -> {
          String canonical = canonical(name);
          if (prefixes.stream().anyMatch(canonical::startsWith)) {
            ofBeans.add(url);
          } else if (!referredTo.contains(canonical)
              && OF_TOOLS.stream().noneMatch(canonical::startsWith)) {
            unaccounted.put(name, url);
          }
        });
    return new ConfiguredUrls(all, unaccounted, ofBeans);
  }

  private static Set<String> prefixes(ConfigurableListableBeanFactory beans) {
    Set<String> prefixes = new TreeSet<>();
    prefixes.add("spring.datasource.");
    for (String name : beans.getSingletonNames()) {
      Object bean = beans.getSingleton(name);
      if (bean instanceof DataSource
          || (bean != null && bean.getClass().getSimpleName().equals("DataSourceProperties"))) {
        String prefix = prefix(beans, name);
        if (prefix != null) {
          prefixes.add(canonical(prefix) + ".");
        }
      }
    }
    return prefixes;
  }

  /** The method that makes a bean says more than the class; null where neither says anything. */
  private static String prefix(ConfigurableListableBeanFactory beans, String name) {
    Method method =
        beans.containsBeanDefinition(name)
                && beans.getMergedBeanDefinition(name) instanceof RootBeanDefinition definition
            ? definition.getResolvedFactoryMethod()
            : null;
    ConfigurationProperties properties =
        method == null
            ? null
            : AnnotatedElementUtils.findMergedAnnotation(method, ConfigurationProperties.class);
    if (properties == null) {
      properties = beans.findAnnotationOnBean(name, ConfigurationProperties.class, false);
    }
    return properties == null ? null : properties.prefix();
  }

  /**
   * Environment variables alone name nothing but Spring's own: what others are for shows only where
   * a property of their name, or one that refers to them, stands.
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
    String primary = resolved(environment, PRIMARY);
    if (primary != null && known.add(PRIMARY)) {
      all.put(PRIMARY, primary);
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
