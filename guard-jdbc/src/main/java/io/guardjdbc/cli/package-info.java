/** The command line: what the guard knows of a target, and the mark of a database. */
package io.guardjdbc.cli;
