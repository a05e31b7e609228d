/** What Liquibase loads to know {@code jdbc:guard:} URLs. Nothing else here refers to it. */
package io.guardjdbc.liquibase;
