package io.guardjdbc.boot;

import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Lets a Spring Boot application start with nothing but the prefix in its URL. Created by Spring
 * Boot, which finds it in {@code META-INF/spring.factories}; without Spring Boot nothing refers to
 * it.
 */
public final class PrefixInitializer
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {

  /** Created by Spring Boot. */
  public PrefixInitializer() {}

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    context.addBeanFactoryPostProcessor(
        beans -> beans.addBeanPostProcessor(new PrefixDriverPostProcessor()));
  }
}
