/** Judging: environments, policies, approvals and decisions. Pure: no I/O, no clock, no JDBC. */
package io.guardjdbc.policy;
