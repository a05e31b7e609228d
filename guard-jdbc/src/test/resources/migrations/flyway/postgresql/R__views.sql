CREATE OR REPLACE VIEW all_orders AS SELECT * FROM orders;
GRANT SELECT ON all_orders TO public;
