/** What Spring Boot needs to know of the guard's prefix, found by it in the class path. */
package io.guardjdbc.boot;
