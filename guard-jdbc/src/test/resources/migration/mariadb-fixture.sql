SET foreign_key_checks = 0;
DROP TABLE IF EXISTS orders, customers, plain, fresh;
DROP VIEW IF EXISTS open_orders;
SET foreign_key_checks = 1;
CREATE TABLE customers (id int PRIMARY KEY);
INSERT INTO customers VALUES (1), (2);
CREATE TABLE orders (id int NOT NULL AUTO_INCREMENT PRIMARY KEY, customer int, amount int, small int NOT NULL DEFAULT 1, note varchar(100), price decimal(10,2), kind enum('a','b','c'), place point NOT NULL) ENGINE=InnoDB DEFAULT CHARSET=utf8mb4;
INSERT INTO orders (customer, amount, note, kind, place) VALUES (1, 1, 'x', 'a', point(1, 1)), (2, 2, 'y', 'b', point(1, 1));
CREATE TABLE plain (id int PRIMARY KEY, n int) ENGINE=InnoDB;
INSERT INTO plain VALUES (1, 1), (2, 2);
CREATE VIEW open_orders AS SELECT id FROM orders
