-- the first tables
CREATE TABLE orders (id bigint PRIMARY KEY, note text DEFAULT 'none; at all');
CREATE TABLE orders_old (id bigint PRIMARY KEY);
INSERT INTO orders VALUES (1, 'DROP TABLE orders;'), (2, $q$it's; a 'quote'$q$);
