CREATE TABLE alone (id int);
DROP TABLE alone;
