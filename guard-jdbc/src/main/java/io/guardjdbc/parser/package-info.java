/** Text to {@link io.guardjdbc.sql.Reading}: lexers, splitter and the two readings. */
package io.guardjdbc.parser;
