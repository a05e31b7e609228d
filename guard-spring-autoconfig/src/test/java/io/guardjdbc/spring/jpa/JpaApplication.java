package io.guardjdbc.spring.jpa;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;

/** In a package of its own, because entities and repositories are found by package. */
@SpringBootConfiguration
@EnableAutoConfiguration
public class JpaApplication {}
