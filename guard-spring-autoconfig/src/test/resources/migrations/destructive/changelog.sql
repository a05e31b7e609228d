--liquibase formatted sql

--changeset anna:1
CREATE TABLE orders (id INT PRIMARY KEY);

--changeset anna:2
INSERT INTO orders VALUES (1);

--changeset anna:3
DROP TABLE orders;
