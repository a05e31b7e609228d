/** Which environment a connection leads to, and by what evidence. */
package io.guardjdbc.environment;
