/** The way back: what a restore to just before a destructive operation would need. */
package io.guardjdbc.recovery;
