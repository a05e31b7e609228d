package io.guardjdbc.spring;

import io.guardjdbc.config.GuardConfig;
import io.guardjdbc.config.GuardProperty;
import io.guardjdbc.config.GuardUrl;
import io.guardjdbc.config.InvalidSettingException;
import io.guardjdbc.config.Nearest;
import io.guardjdbc.policy.Environment;
import io.guardjdbc.policy.Policy;
import io.guardjdbc.policy.PolicySet;
import io.guardjdbc.policy.Sourced;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.boot.context.properties.source.ConfigurationPropertySource;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.origin.OriginLookup;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * What a Spring application sets of the guard: {@code guard.*} in all its property sources, and
 * active profiles that are named like an environment. Immutable.
 */
final class ApplicationSettings {

  /** URLs that ask for the guard by their prefix. */
  private static final List<String> URLS =
      List.of("spring.datasource.url", "spring.flyway.url", "spring.liquibase.url");

  /** Property sources that live as long as one run. */
  private static final Set<String> TYPED =
      Set.of(
          CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME,
          StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME,
          StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);

  private final Map<GuardProperty, List<Sourced<String>>> given;
  private final Properties properties;
  private final Optional<String> reason;
  private final String hint;

  private ApplicationSettings(
      Map<GuardProperty, List<Sourced<String>>> given,
      Properties properties,
      Optional<String> reason,
      String hint) {
    this.given = given;
    this.properties = properties;
    this.reason = reason;
    this.hint = hint;
  }

  /**
   * Reads them.
   *
   * @throws InvalidSettingException if a name is unknown, or a value cannot be accepted
   */
  static ApplicationSettings of(ConfigurableEnvironment environment)
      throws InvalidSettingException {
    refuseUnknownNames(environment);
    Map<GuardProperty, List<Sourced<String>>> given = new EnumMap<>(GuardProperty.class);
    for (GuardProperty property : GuardProperty.values()) {
      List<Sourced<String>> values = values(environment, property);
      if (!values.isEmpty()) {
        given.put(property, values);
      }
    }
    Properties properties = new Properties();
    given.forEach(
        (property, values) ->
            properties.setProperty(property.propertyName(), values.get(0).value()));
    // The environment needs the policy's word for what the names mean.
    properties.remove(GuardProperty.ENVIRONMENT.propertyName());
    GuardConfig config = GuardConfig.resolve(GuardUrl.ofReal("jdbc:h2:mem:", null), properties);
    List<Sourced<String>> declared = declared(environment, given, config.policy());
    if (!declared.isEmpty()) {
      given.put(GuardProperty.ENVIRONMENT, declared);
      properties.setProperty(
          GuardProperty.ENVIRONMENT.propertyName(), strictest(declared, config.policy()).value());
    }
    return new ApplicationSettings(
        given, properties, reason(environment, given, config), hint(environment, config.policy()));
  }

  private static void refuseUnknownNames(ConfigurableEnvironment environment)
      throws InvalidSettingException {
    for (PropertySource<?> source : environment.getPropertySources()) {
      if (source.getName().equals(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME)
          || !(source instanceof EnumerablePropertySource<?> enumerable)) {
        continue;
      }
      for (String name : enumerable.getPropertyNames()) {
        int index = name.indexOf('[');
        String plain = index < 0 ? name : name.substring(0, index);
        if (plain.toLowerCase(Locale.ROOT).startsWith("guard.")
            && GuardProperty.of(plain).isEmpty()) {
          throw new InvalidSettingException(
              place(source, name),
              "there is no setting " + plain + "; " + GuardProperty.suggestion(plain));
        }
      }
    }
  }

  private static String place(PropertySource<?> source, String name) {
    Object origin = OriginLookup.getOrigin(source, name);
    return origin == null ? "property source " + source.getName() : origin.toString();
  }

  /**
   * A confirmation is typed by the one who runs the application, each time: where it stands in a
   * file, it would confirm whatever comes.
   */
  private static void refuseLastingConfirmation(
      ConfigurationPropertySource source, Sourced<String> value) throws InvalidSettingException {
    if (source.getUnderlyingSource() instanceof PropertySource<?> underlying
        && !TYPED.contains(underlying.getName())) {
      throw new InvalidSettingException(
          value.source(),
          "guard.confirm does not stand in a file; give it on the command line of the one run that"
              + " needs it: --guard.confirm="
              + value.value());
    }
  }

  /** Of all property sources, strongest first. */
  private static List<Sourced<String>> values(
      ConfigurableEnvironment environment, GuardProperty property) throws InvalidSettingException {
    List<Sourced<String>> values = new ArrayList<>();
    for (ConfigurationPropertySource source : ConfigurationPropertySources.get(environment)) {
      for (String name : List.of(property.propertyName(), property.alias())) {
        ConfigurationProperty found =
            source.getConfigurationProperty(
                ConfigurationPropertyName.of(name.toLowerCase(Locale.ROOT)));
        if (found != null) {
          Sourced<String> value =
              new Sourced<>(
                  environment.resolveRequiredPlaceholders(String.valueOf(found.getValue())),
                  found.getOrigin() == null ? name : found.getOrigin().toString());
          if (property == GuardProperty.CONFIRM) {
            refuseLastingConfirmation(source, value);
          }
          values.add(value);
        }
      }
    }
    if (values.isEmpty() && property == GuardProperty.APPROVALS) {
      Binder.get(environment)
          .bind(property.propertyName(), Bindable.listOf(String.class))
          .ifBound(
              list -> values.add(new Sourced<>(String.join(",", list), property.propertyName())));
    }
    return values;
  }

  private static List<Sourced<String>> declared(
      ConfigurableEnvironment environment,
      Map<GuardProperty, List<Sourced<String>>> given,
      PolicySet policy) {
    List<Sourced<String>> declared =
        new ArrayList<>(given.getOrDefault(GuardProperty.ENVIRONMENT, List.of()));
    for (String profile : environment.getActiveProfiles()) {
      for (String name : policy.environmentNames()) {
        if (name.equalsIgnoreCase(profile)) {
          declared.add(new Sourced<>(name, "active profile \"" + profile + "\""));
        }
      }
    }
    return declared;
  }

  private static Sourced<String> strictest(List<Sourced<String>> declared, PolicySet policy)
      throws InvalidSettingException {
    Sourced<String> strictest = null;
    for (Sourced<String> each : declared) {
      Optional<Environment> environment = policy.environment(each.value());
      if (environment.isEmpty()) {
        throw new InvalidSettingException(
            each.source(),
            "there is no environment '"
                + each.value()
                + "'; known are "
                + String.join(", ", policy.environmentNames())
                + " ("
                + policy.source()
                + ")");
      }
      if (strictest == null
          || policy.environment(strictest.value()).orElseThrow().isWeakerThan(environment.get())) {
        strictest = each;
      }
    }
    return strictest;
  }

  private static Optional<String> reason(
      ConfigurableEnvironment environment,
      Map<GuardProperty, List<Sourced<String>>> given,
      GuardConfig config) {
    for (Map.Entry<GuardProperty, List<Sourced<String>>> setting : given.entrySet()) {
      Sourced<String> first = setting.getValue().get(0);
      return Optional.of(
          setting.getKey().propertyName() + "=" + first.value() + " (" + first.source() + ")");
    }
    for (Map.Entry<GuardProperty, List<Sourced<String>>> setting : config.given().entrySet()) {
      for (Sourced<String> value : setting.getValue()) {
        return Optional.of(
            setting.getKey().propertyName() + "=" + value.value() + " (" + value.source() + ")");
      }
    }
    if (!config.policy().source().equals(Policy.BUILT_IN)) {
      return Optional.of("the policy file " + config.policy().source());
    }
    return URLS.stream()
        .filter(name -> GuardUrl.accepts(environment.getProperty(name)))
        .findFirst()
        .map(name -> "the prefix in " + name);
  }

  private static String hint(ConfigurableEnvironment environment, PolicySet policy) {
    StringBuilder hint = new StringBuilder();
    for (String profile : environment.getActiveProfiles()) {
      String question = Nearest.question(profile, policy.environmentNames());
      if (!question.isEmpty()) {
        hint.append(". The profile '").append(profile).append("' names no environment");
        hint.append(question).append(" A policy file can define it to be like one");
      }
    }
    return hint.toString();
  }

  /** For connections. Not to be changed. */
  Properties properties() {
    return properties;
  }

  /** Every value with where it stands, strongest first. */
  Map<GuardProperty, List<Sourced<String>>> given() {
    return given;
  }

  /** What asks for the guard; empty if nothing does. */
  Optional<String> reason() {
    return reason;
  }

  /** About profiles that may have been meant to declare something; empty for none. */
  String hint() {
    return hint;
  }
}
