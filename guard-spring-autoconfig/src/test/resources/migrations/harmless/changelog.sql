--liquibase formatted sql

--changeset anna:1
CREATE TABLE customers (id INT PRIMARY KEY);
