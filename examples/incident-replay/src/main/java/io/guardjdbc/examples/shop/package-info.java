/** The shop's own commands: plain JDBC that knows nothing of a guard. */
package io.guardjdbc.examples.shop;
