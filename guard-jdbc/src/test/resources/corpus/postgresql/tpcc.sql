--- about: Transactions in the manner of TPC-C, pgbench and sysbench, in our own words.
--- setup
CREATE TABLE depot (w_id int PRIMARY KEY, w_name varchar(10), w_tax decimal(4,4), w_ytd decimal(12,2));
CREATE TABLE precinct (d_id int, d_w_id int, d_tax decimal(4,4), d_ytd decimal(12,2), d_next_o_id int, PRIMARY KEY (d_w_id, d_id));
CREATE TABLE buyer (c_id int, c_d_id int, c_w_id int, c_last varchar(16), c_credit char(2), c_balance decimal(12,2), c_ytd_payment decimal(12,2), c_payment_cnt int, c_delivery_cnt int, c_data varchar(500), PRIMARY KEY (c_w_id, c_d_id, c_id));
CREATE TABLE history (h_c_id int, h_d_id int, h_w_id int, h_date timestamp, h_amount decimal(6,2), h_data varchar(24));
CREATE TABLE undelivered (no_o_id int, no_d_id int, no_w_id int, PRIMARY KEY (no_w_id, no_d_id, no_o_id));
CREATE TABLE oorder (o_id int, o_d_id int, o_w_id int, o_c_id int, o_entry_d timestamp, o_carrier_id int, o_ol_cnt int, o_all_local int, PRIMARY KEY (o_w_id, o_d_id, o_id));
CREATE TABLE order_line (ol_o_id int, ol_d_id int, ol_w_id int, ol_number int, ol_i_id int, ol_delivery_d timestamp, ol_quantity int, ol_amount decimal(6,2), PRIMARY KEY (ol_w_id, ol_d_id, ol_o_id, ol_number));
CREATE TABLE item (i_id int PRIMARY KEY, i_name varchar(24), i_price decimal(5,2), i_data varchar(50));
CREATE TABLE stock_of (s_i_id int, s_w_id int, s_quantity int, s_ytd int, s_order_cnt int, s_remote_cnt int, s_dist_01 char(24), PRIMARY KEY (s_w_id, s_i_id));
INSERT INTO depot VALUES (1, 'one', 0.1, 300), (2, 'two', 0.1, 300);
INSERT INTO precinct VALUES (1, 1, 0.1, 30, 3001), (2, 1, 0.1, 30, 3001), (1, 2, 0.1, 30, 3001);
INSERT INTO buyer VALUES (1, 1, 1, 'BARBAR', 'GC', -10, 10, 1, 0, 'x'), (2, 1, 1, 'BARBAR', 'BC', -10, 10, 1, 0, 'y'), (3, 2, 1, 'OUGHT', 'GC', 0, 0, 0, 0, 'z');
INSERT INTO undelivered VALUES (2101, 1, 1), (2102, 1, 1), (2101, 2, 1);
INSERT INTO oorder VALUES (2101, 1, 1, 1, '2024-01-01', NULL, 2, 1), (2102, 1, 1, 2, '2024-01-02', NULL, 1, 1), (2101, 2, 1, 3, '2024-01-03', 7, 1, 0);
INSERT INTO order_line VALUES (2101, 1, 1, 1, 1, NULL, 5, 10), (2101, 1, 1, 2, 2, NULL, 5, 20), (2102, 1, 1, 1, 2, NULL, 5, 30), (2101, 2, 1, 1, 1, '2024-01-03', 5, 0);
INSERT INTO item VALUES (1, 'bolt', 1, 'ORIGINAL'), (2, 'nut', 2, 'x');
INSERT INTO stock_of VALUES (1, 1, 9, 0, 0, 0, 'd'), (2, 1, 50, 0, 0, 0, 'd'), (1, 2, 50, 0, 0, 0, 'd');
CREATE TABLE account (aid int PRIMARY KEY, bid int, abalance int, filler char(84));
INSERT INTO account VALUES (1, 1, 0, ''), (2, 1, 0, '');

--- tpcc.customer harmless select
--- bind: 1 | 1 | 1
SELECT c_balance, c_last, c_credit, w_tax FROM buyer, depot WHERE w_id = ? AND c_w_id = w_id AND c_d_id = ? AND c_id = ?

--- tpcc.precinct.lock harmless select
--- bind: 1 | 1
SELECT d_next_o_id, d_tax FROM precinct WHERE d_id = ? AND d_w_id = ? FOR UPDATE

--- tpcc.precinct.next harmless update
--- bind: 1 | 1
UPDATE precinct SET d_next_o_id = d_next_o_id + 1 WHERE d_id = ? AND d_w_id = ?

--- tpcc.order harmless insert
--- bind: 3001 | 1 | 1 | 1 | 5 | 1
INSERT INTO oorder (o_id, o_d_id, o_w_id, o_c_id, o_entry_d, o_ol_cnt, o_all_local) VALUES (?, ?, ?, ?, CURRENT_TIMESTAMP, ?, ?)

--- tpcc.neworder harmless insert
--- bind: 3001 | 1 | 1
INSERT INTO undelivered VALUES (?, ?, ?)

--- tpcc.item harmless select
--- bind: 1
SELECT i_price, i_name, i_data FROM item WHERE i_id = ?

--- tpcc.stock.update harmless update
--- bind: 1 | 1
UPDATE stock_of
   SET s_quantity = CASE WHEN s_quantity - 5 >= 10 THEN s_quantity - 5 ELSE s_quantity - 5 + 91 END,
       s_ytd = s_ytd + 5, s_order_cnt = s_order_cnt + 1, s_remote_cnt = s_remote_cnt + 0
 WHERE s_i_id = ? AND s_w_id = ?

--- tpcc.line harmless insert
--- bind: 3001 | 1 | 1 | 1 | 1 | 5 | 5.00
INSERT INTO order_line (ol_o_id, ol_d_id, ol_w_id, ol_number, ol_i_id, ol_quantity, ol_amount) VALUES (?, ?, ?, ?, ?, ?, ?)

--- tpcc.pay.depot harmless update
--- bind: 10 | 1
UPDATE depot SET w_ytd = w_ytd + ? WHERE w_id = ?

--- tpcc.pay.precinct harmless update
--- bind: 10 | 1 | 1
UPDATE precinct SET d_ytd = d_ytd + ? WHERE d_w_id = ? AND d_id = ?

--- tpcc.pay.byname harmless select
--- bind: 1 | 1 | BARBAR
SELECT c_id FROM buyer WHERE c_w_id = ? AND c_d_id = ? AND c_last = ? ORDER BY c_id

--- tpcc.pay.customer harmless update
--- bind: 10 | 10 | 1 | 1 | 2
UPDATE buyer SET c_balance = c_balance - ?, c_ytd_payment = c_ytd_payment + ?, c_payment_cnt = c_payment_cnt + 1, c_data = SUBSTRING(CONCAT('1 1 1|', c_data) FROM 1 FOR 500) WHERE c_w_id = ? AND c_d_id = ? AND c_id = ?

--- tpcc.pay.history harmless insert
INSERT INTO history SELECT c_id, c_d_id, c_w_id, CURRENT_TIMESTAMP, 10, 'one two' FROM buyer WHERE c_id = 1 AND c_d_id = 1 AND c_w_id = 1

--- tpcc.status.last harmless select
--- bind: 1 | 1 | 1
SELECT o_id, o_carrier_id, o_entry_d FROM oorder WHERE o_w_id = ? AND o_d_id = ? AND o_c_id = ? ORDER BY o_id DESC LIMIT 1

--- tpcc.status.max harmless select
SELECT MAX(o_id) FROM oorder o WHERE o.o_w_id = 1 AND o.o_d_id = 1 AND o.o_c_id = (SELECT MIN(c_id) FROM buyer WHERE c_last = 'BARBAR')

--- tpcc.delivery.oldest harmless select
SELECT MIN(no_o_id) FROM undelivered WHERE no_d_id = 1 AND no_w_id = 1

--- tpcc.delivery.oldest.lock harmless select
--- bind: 1 | 1
SELECT no_o_id FROM undelivered WHERE no_d_id = ? AND no_w_id = ? ORDER BY no_o_id ASC LIMIT 1 FOR UPDATE

--- tpcc.delivery.delete harmless delete
--- bind: 2101 | 1 | 1
DELETE FROM undelivered WHERE no_o_id = ? AND no_d_id = ? AND no_w_id = ?

--- tpcc.delivery.delete.oldest harmless delete
DELETE FROM undelivered WHERE no_d_id = 1 AND no_w_id = 1 AND no_o_id = (SELECT m FROM (SELECT MIN(no_o_id) AS m FROM undelivered WHERE no_d_id = 1 AND no_w_id = 1) AS oldest)

--- tpcc.delivery.carrier harmless update
--- bind: 3 | 2101 | 1 | 1
UPDATE oorder SET o_carrier_id = ? WHERE o_id = ? AND o_d_id = ? AND o_w_id = ?

--- tpcc.delivery.date harmless update
--- bind: 2101 | 1 | 1
UPDATE order_line SET ol_delivery_d = CURRENT_TIMESTAMP WHERE ol_o_id = ? AND ol_d_id = ? AND ol_w_id = ?

--- tpcc.delivery.balance harmless update
UPDATE buyer SET c_balance = c_balance + (SELECT SUM(ol_amount) FROM order_line WHERE ol_o_id = 2101 AND ol_d_id = 1 AND ol_w_id = 1), c_delivery_cnt = c_delivery_cnt + 1 WHERE c_id = 1 AND c_d_id = 1 AND c_w_id = 1

--- tpcc.level.join harmless select
SELECT COUNT(DISTINCT s.s_i_id) FROM precinct d JOIN order_line ol ON ol.ol_w_id = d.d_w_id AND ol.ol_d_id = d.d_id AND ol.ol_o_id BETWEEN d.d_next_o_id - 20 AND d.d_next_o_id - 1 JOIN stock_of s ON s.s_w_id = ol.ol_w_id AND s.s_i_id = ol.ol_i_id WHERE d.d_w_id = 1 AND d.d_id = 1 AND s.s_quantity < 15

--- tpcc.delivery.returning harmless update, delete
WITH oldest AS (
  DELETE FROM undelivered WHERE (no_w_id, no_d_id, no_o_id) IN
    (SELECT no_w_id, no_d_id, MIN(no_o_id) FROM undelivered WHERE no_w_id = 1 GROUP BY no_w_id, no_d_id ORDER BY 2 LIMIT 1)
  RETURNING *)
UPDATE oorder o SET o_carrier_id = 4 FROM oldest WHERE o.o_w_id = no_w_id AND o.o_d_id = no_d_id AND o.o_id = no_o_id RETURNING o.o_c_id

--- tpcc.precinct.returning harmless update
UPDATE precinct SET d_next_o_id = d_next_o_id + 1 WHERE d_w_id = 1 AND d_id = 1 RETURNING d_next_o_id, d_tax

--- tpcc.lines.unnest harmless insert
INSERT INTO order_line (ol_o_id, ol_d_id, ol_w_id, ol_number, ol_i_id, ol_quantity, ol_amount) SELECT 3001, 1, 1, n, i, q, q * i_price FROM unnest(ARRAY[1, 2], ARRAY[1, 2], ARRAY[5, 5]) AS new(n, i, q) JOIN item ON i_id = i

--- tpcc.load harmless insert
INSERT INTO item (i_id, i_name, i_price, i_data) VALUES (3, 'cog', 3.00, 'truncate'), (4, 'pin', 4.00, 'drop')

--- tpcc.ddl.index harmless create
CREATE INDEX buyer_by_name ON buyer (c_w_id, c_d_id, c_last)

--- tpcc.ddl.key harmless alter
ALTER TABLE order_line ADD CONSTRAINT line_of_order FOREIGN KEY (ol_w_id, ol_d_id, ol_o_id) REFERENCES oorder (o_w_id, o_d_id, o_id)

--- tpcc.ddl.table harmless create
CREATE TABLE IF NOT EXISTS order_line_2 (ol_o_id int NOT NULL, ol_number int NOT NULL, PRIMARY KEY (ol_o_id, ol_number))

--- bank.update harmless update
UPDATE account SET abalance = abalance + -375 WHERE aid = 1

--- bank.block harmless select
SELECT abalance FROM account WHERE aid = 2

--- bank.load harmless insert
INSERT INTO account (aid, bid, abalance, filler) SELECT g, 1, 0, '' FROM generate_series(3, 9) AS g

--- bench.range harmless select
--- bind: 1 | 2
SELECT DISTINCT filler FROM account WHERE aid BETWEEN ? AND ? ORDER BY filler

--- bench.index harmless update
--- bind: 1
UPDATE account SET bid = bid + 1 WHERE aid = ?

--- bench.nonindex harmless update
--- bind: drop | 1
UPDATE account SET filler = ? WHERE aid = ?

--- bench.delete harmless delete
--- bind: 1
DELETE FROM account WHERE aid = ?

--- bench.reinsert harmless insert
--- bind: 7 | 1 | 0 | x
INSERT INTO account (aid, bid, abalance, filler) VALUES (?, ?, ?, ?)

--- bench.total.delete destructive unbounded-delete
DELETE FROM account

--- tpcc.reload destructive truncate
TRUNCATE TABLE item
