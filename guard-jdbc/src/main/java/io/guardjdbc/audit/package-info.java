/** What is written down of the guard's decisions. */
package io.guardjdbc.audit;
