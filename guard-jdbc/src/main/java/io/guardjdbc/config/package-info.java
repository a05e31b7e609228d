/** Settings, URL, policy file, approval files and the real driver: all that a user gives. */
package io.guardjdbc.config;
