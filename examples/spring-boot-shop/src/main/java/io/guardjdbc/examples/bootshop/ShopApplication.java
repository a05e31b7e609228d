package io.guardjdbc.examples.bootshop;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Knows nothing of the guard. */
@SpringBootApplication
public class ShopApplication {}
