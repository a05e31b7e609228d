/**
 * The JDBC object graph, guarded. Knows java.sql and itself, nothing of policy.
 *
 * <p>The classes of the handles are public, as the drivers' own are, for callers that look a method
 * up in a handle's class: by reflection a method of a class that is not public cannot be called.
 * They are made here alone, and what can be relied on is the JDBC interfaces.
 */
package io.guardjdbc.proxy;
