/** A shop on Spring Boot with JPA, Flyway and HikariCP, and what the guard keeps it from. */
package io.guardjdbc.examples.bootshop;
