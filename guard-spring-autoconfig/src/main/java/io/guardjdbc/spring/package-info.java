/** Guards the {@code DataSource} beans of a Spring application context. */
package io.guardjdbc.spring;
