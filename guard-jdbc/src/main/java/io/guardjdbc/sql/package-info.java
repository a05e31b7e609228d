/** What a statement is: the vocabulary that all other packages share. Knows nothing but itself. */
package io.guardjdbc.sql;
