DROP TABLE orders_old;
