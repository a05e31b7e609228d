/** Migration files: what their tools would send, and what the guard would say. Pure: no I/O. */
package io.guardjdbc.lint;
