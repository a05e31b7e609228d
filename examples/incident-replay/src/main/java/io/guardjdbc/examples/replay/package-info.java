/** Tells the incident in a terminal, and counts after every act. */
package io.guardjdbc.examples.replay;
