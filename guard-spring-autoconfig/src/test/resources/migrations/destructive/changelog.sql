--liquibase formatted sql

--changeset anna:1
DROP TABLE orders;
