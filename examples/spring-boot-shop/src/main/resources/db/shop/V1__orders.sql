CREATE TABLE orders (
  id BIGINT PRIMARY KEY,
  customer VARCHAR(80) NOT NULL,
  paid BOOLEAN NOT NULL DEFAULT FALSE
);
INSERT INTO orders (id, customer, paid)
VALUES (1, 'Anna', TRUE), (2, 'Bert', TRUE), (3, 'Cleo', FALSE);
