UPDATE orders SET note = 'x';
DROP TABLE orders_old; /* nobody; reads it */
CREATE OR REPLACE FUNCTION wipe() RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM orders;
END $$;
DO $$ BEGIN EXECUTE 'ALTER TABLE orders DROP COLUMN note'; END $$;
