/** What Flyway loads to know {@code jdbc:guard:} URLs. Nothing else here refers to Flyway. */
package io.guardjdbc.flyway;
