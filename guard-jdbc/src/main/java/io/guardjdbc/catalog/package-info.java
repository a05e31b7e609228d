/** What a connection's database knows of its own tables, looked up where a rule asks. */
package io.guardjdbc.catalog;
