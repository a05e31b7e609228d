-- Somebody took orders for orders_old.
DROP TABLE orders;
