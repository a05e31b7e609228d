--liquibase formatted sql

--changeset anna:1
--comment: the first tables
CREATE TABLE orders (id INT PRIMARY KEY, note VARCHAR(100));
CREATE TABLE orders_old (id INT PRIMARY KEY); INSERT INTO orders VALUES (1, NULL);
--rollback DROP TABLE orders_old;
--rollback DROP TABLE orders;

--changeset anna:2 endDelimiter:/ splitStatements:true
DELETE FROM orders
/
DROP TABLE orders_old
/

--changeset "anna b":3 runInTransaction:false
ALTER TABLE orders DROP COLUMN note;
--rollback ALTER TABLE orders ADD note VARCHAR(100);

--changeset anna:4 dbms:oracle,mssql
DROP TABLE orders;

--changeset anna:5 dbms:!oracle
/* guard:approve environment=production operation=truncate target=orders reason="OPS-1" expires=2099-01-01 */
TRUNCATE TABLE orders;

--changeset anna:6
--ignoreLines:1
DROP TABLE orders;
UPDATE orders SET id = 2;
/* liquibase rollback
DROP TABLE orders;
*/

--changeset anna:7 splitStatements:false
UPDATE orders SET id = 3; DELETE FROM orders
