/** Entry points of the guard: the driver, the DataSource, the refusal. Knows all other packages. */
package io.guardjdbc;
