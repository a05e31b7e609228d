/** The JDBC object graph, guarded. Knows java.sql and itself, nothing of policy. */
package io.guardjdbc.proxy;
