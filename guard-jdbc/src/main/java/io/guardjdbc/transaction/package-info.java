/** Following a session's transaction from what is run on it. Pure. */
package io.guardjdbc.transaction;
