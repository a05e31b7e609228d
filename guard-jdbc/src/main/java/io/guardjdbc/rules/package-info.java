/** One final class per rule. Pure. */
package io.guardjdbc.rules;
