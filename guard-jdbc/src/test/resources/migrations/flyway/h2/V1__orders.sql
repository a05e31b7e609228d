CREATE TABLE orders (id INT PRIMARY KEY, note VARCHAR(100));
CREATE TABLE orders_old (id INT PRIMARY KEY);
INSERT INTO orders VALUES (1, 'a;b');
CREATE INDEX orders_note ON orders (note);
