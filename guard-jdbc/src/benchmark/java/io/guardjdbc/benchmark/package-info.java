/** What the guard costs beside its peers: benchmarks, and the page made out of their figures. */
package io.guardjdbc.benchmark;
