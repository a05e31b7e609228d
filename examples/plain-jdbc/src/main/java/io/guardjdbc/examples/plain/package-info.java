/**
 * A service on HikariCP, jOOQ and MyBatis without a framework, and what the guard keeps it from.
 */
package io.guardjdbc.examples.plain;
