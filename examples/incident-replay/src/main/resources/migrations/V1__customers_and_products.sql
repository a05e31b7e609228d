CREATE TABLE customers (
  id         INTEGER PRIMARY KEY,
  name       VARCHAR(100) NOT NULL,
  email      VARCHAR(200) NOT NULL
);
CREATE TABLE products (
  id         INTEGER PRIMARY KEY,
  title      VARCHAR(100) NOT NULL,
  price      NUMERIC(10, 2) NOT NULL
);
