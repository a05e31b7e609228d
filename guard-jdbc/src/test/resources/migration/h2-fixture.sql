CREATE TABLE customers (id INT PRIMARY KEY);
INSERT INTO customers VALUES (1), (2);
CREATE TABLE orders (id INT PRIMARY KEY, customer INT, state VARCHAR(10) NOT NULL DEFAULT 'x');
INSERT INTO orders (id, customer) VALUES (1, 1), (2, 1), (3, NULL);
CREATE VIEW open_orders AS SELECT id FROM orders
