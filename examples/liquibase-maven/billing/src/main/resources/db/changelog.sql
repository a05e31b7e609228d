--liquibase formatted sql

--changeset bob:invoices
CREATE TABLE invoices (
  id INT PRIMARY KEY,
  amount DECIMAL(10, 2) NOT NULL
);
CREATE TABLE invoices_old (id INT PRIMARY KEY);
INSERT INTO invoices VALUES (1, 19.90), (2, 5.00);
INSERT INTO invoices_old VALUES (1);

--changeset bob:drop-old-invoices
DROP TABLE invoices_old;
