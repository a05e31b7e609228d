--- about: Reports in the manner of TPC-H and TPC-DS, in our own words.
--- setup
CREATE TABLE part (p_partkey int PRIMARY KEY, p_name varchar(55), p_mfgr varchar(25), p_brand varchar(10), p_type varchar(25), p_size int, p_container varchar(10));
CREATE TABLE supplier (s_suppkey int PRIMARY KEY, s_name varchar(25), s_nationkey int, s_acctbal decimal(12,2), s_comment varchar(101));
CREATE TABLE partsupp (ps_partkey int, ps_suppkey int, ps_availqty int, ps_supplycost decimal(12,2), PRIMARY KEY (ps_partkey, ps_suppkey));
CREATE TABLE client (c_custkey int PRIMARY KEY, c_name varchar(25), c_nationkey int, c_phone varchar(15), c_acctbal decimal(12,2), c_mktsegment varchar(10));
CREATE TABLE sales_order (o_orderkey int PRIMARY KEY, o_custkey int, o_orderstatus char(1), o_totalprice decimal(12,2), o_orderdate date, o_orderpriority varchar(15), o_shippriority int, o_comment varchar(79));
CREATE TABLE lineitem (l_orderkey int, l_linenumber int, l_partkey int, l_suppkey int, l_quantity decimal(12,2), l_extendedprice decimal(12,2), l_discount decimal(12,2), l_tax decimal(12,2), l_returnflag char(1), l_linestatus char(1), l_shipdate date, l_commitdate date, l_receiptdate date, l_shipinstruct varchar(25), l_shipmode varchar(10), PRIMARY KEY (l_orderkey, l_linenumber));
CREATE TABLE nation (n_nationkey int PRIMARY KEY, n_name varchar(25), n_regionkey int);
CREATE TABLE region (r_regionkey int PRIMARY KEY, r_name varchar(25));
INSERT INTO sales_order VALUES (1, 1, 'O', 100, '1995-03-01', '1-URGENT', 0, 'x'), (2, 1, 'F', 50, '1996-03-01', '5-LOW', 0, 'special requests'), (3, 2, 'F', 5, '1997-01-01', '2-HIGH', 0, 'y');
INSERT INTO lineitem VALUES (1, 1, 1, 1, 17, 21168, 0.04, 0.02, 'N', 'O', '1996-03-13', '1996-02-12', '1996-03-22', 'NONE', 'TRUCK'), (2, 1, 1, 1, 36, 45983, 0.09, 0.06, 'R', 'F', '1994-04-12', '1994-02-28', '1994-04-20', 'NONE', 'MAIL'), (3, 1, 2, 1, 8, 13309, 0.1, 0.02, 'A', 'F', '1993-01-29', '1993-03-05', '1993-01-31', 'NONE', 'AIR');

--- tpch.pricing harmless select
SELECT l_returnflag, l_linestatus, SUM(l_quantity), SUM(l_extendedprice * (1 - l_discount) * (1 + l_tax)), AVG(l_discount), COUNT(*) FROM lineitem WHERE l_shipdate <= DATE '1998-09-02' GROUP BY l_returnflag, l_linestatus ORDER BY 1, 2

--- tpch.cheapest harmless select
SELECT s_acctbal, s_name, n_name, p_partkey FROM part, supplier, partsupp, nation, region WHERE p_partkey = ps_partkey AND s_suppkey = ps_suppkey AND p_size = 15 AND p_type LIKE '%BRASS' AND s_nationkey = n_nationkey AND n_regionkey = r_regionkey AND r_name = 'EUROPE' AND ps_supplycost = (SELECT MIN(ps_supplycost) FROM partsupp ps JOIN supplier s ON s.s_suppkey = ps.ps_suppkey WHERE ps.ps_partkey = p_partkey) ORDER BY s_acctbal DESC LIMIT 100

--- tpch.priority harmless select
SELECT o_orderpriority, COUNT(*) FROM sales_order WHERE o_orderdate >= DATE '1993-07-01' AND o_orderdate < DATE '1993-07-01' + INTERVAL '3' MONTH AND EXISTS (SELECT * FROM lineitem WHERE l_orderkey = o_orderkey AND l_commitdate < l_receiptdate) GROUP BY o_orderpriority

--- tpch.forecast harmless select
SELECT SUM(l_extendedprice * l_discount) AS revenue FROM lineitem WHERE l_discount BETWEEN 0.06 - 0.01 AND 0.06 + 0.01 AND l_quantity < 24

--- tpch.volume harmless select
SELECT supp, cust, yr, SUM(vol) FROM (SELECT n1.n_name AS supp, n2.n_name AS cust, EXTRACT(YEAR FROM l_shipdate) AS yr, l_extendedprice * (1 - l_discount) AS vol FROM supplier, lineitem, sales_order, client, nation n1, nation n2 WHERE s_suppkey = l_suppkey AND o_orderkey = l_orderkey AND c_custkey = o_custkey AND s_nationkey = n1.n_nationkey AND c_nationkey = n2.n_nationkey AND (n1.n_name = 'FRANCE' AND n2.n_name = 'GERMANY' OR n1.n_name = 'GERMANY' AND n2.n_name = 'FRANCE')) AS shipping GROUP BY supp, cust, yr

--- tpch.share harmless select
SELECT yr, SUM(CASE WHEN nation = 'BRAZIL' THEN vol ELSE 0 END) / SUM(vol) FROM (SELECT EXTRACT(YEAR FROM o_orderdate) AS yr, n_name AS nation, l_extendedprice AS vol FROM lineitem JOIN sales_order ON o_orderkey = l_orderkey JOIN nation ON n_nationkey = 1) AS a GROUP BY yr ORDER BY yr

--- tpch.important harmless select
SELECT ps_partkey, SUM(ps_supplycost * ps_availqty) AS v FROM partsupp GROUP BY ps_partkey HAVING SUM(ps_supplycost * ps_availqty) > (SELECT SUM(ps_supplycost * ps_availqty) * 0.0001 FROM partsupp) ORDER BY v DESC

--- tpch.distribution harmless select
SELECT n, COUNT(*) AS custdist FROM (SELECT c_custkey, COUNT(o_orderkey) AS n FROM client LEFT OUTER JOIN sales_order ON c_custkey = o_custkey AND o_comment NOT LIKE '%special%requests%' GROUP BY c_custkey) AS c_orders GROUP BY n ORDER BY custdist DESC, n DESC

--- tpch.top.view harmless create
CREATE VIEW revenue (supplier_no, total_revenue) AS SELECT l_suppkey, SUM(l_extendedprice * (1 - l_discount)) FROM lineitem WHERE l_shipdate >= DATE '1996-01-01' GROUP BY l_suppkey

--- tpch.top.cte harmless select
WITH revenue (supplier_no, total) AS (SELECT l_suppkey, SUM(l_extendedprice) FROM lineitem GROUP BY l_suppkey) SELECT s_suppkey, s_name, total FROM supplier, revenue WHERE s_suppkey = supplier_no AND total = (SELECT MAX(total) FROM revenue)

--- tpch.notin harmless select
SELECT p_brand, COUNT(DISTINCT ps_suppkey) FROM partsupp, part WHERE p_partkey = ps_partkey AND p_brand <> 'Brand#45' AND p_type NOT LIKE 'MEDIUM%' AND p_size IN (49, 14, 23, 45) AND ps_suppkey NOT IN (SELECT s_suppkey FROM supplier WHERE s_comment LIKE '%Customer%Complaints%') GROUP BY p_brand

--- tpch.waiting harmless select
SELECT s_name, COUNT(*) FROM supplier, lineitem l1, sales_order WHERE s_suppkey = l1.l_suppkey AND o_orderkey = l1.l_orderkey AND o_orderstatus = 'F' AND l1.l_receiptdate > l1.l_commitdate AND EXISTS (SELECT * FROM lineitem l2 WHERE l2.l_orderkey = l1.l_orderkey AND l2.l_suppkey <> l1.l_suppkey) AND NOT EXISTS (SELECT * FROM lineitem l3 WHERE l3.l_orderkey = l1.l_orderkey AND l3.l_suppkey <> l1.l_suppkey AND l3.l_receiptdate > l3.l_commitdate) GROUP BY s_name

--- tpch.opportunity harmless select
SELECT code, COUNT(*), SUM(c_acctbal) FROM (SELECT SUBSTRING(c_phone FROM 1 FOR 2) AS code, c_acctbal FROM client WHERE SUBSTRING(c_phone FROM 1 FOR 2) IN ('13', '31') AND c_acctbal > (SELECT AVG(c_acctbal) FROM client WHERE c_acctbal > 0.00) AND NOT EXISTS (SELECT * FROM sales_order WHERE o_custkey = c_custkey)) AS custsale GROUP BY code

--- tpch.rf1 harmless insert
INSERT INTO sales_order VALUES (9, 2, 'O', 7, DATE '1998-01-01', '1-URGENT', 0, 'new'), (10, 2, 'O', 7, DATE '1998-01-01', '1-URGENT', 0, 'new')

--- tpch.rf2.line harmless delete
--- bind: 2 | 2
DELETE FROM lineitem WHERE l_orderkey BETWEEN ? AND ?

--- tpch.rf2.order harmless delete
DELETE FROM sales_order WHERE o_orderkey IN (SELECT l_orderkey FROM lineitem WHERE l_orderkey < 2)

--- tpcds.rollup.with harmless select
SELECT o_orderstatus, o_orderpriority, SUM(o_totalprice) FROM sales_order GROUP BY o_orderstatus, o_orderpriority WITH ROLLUP

--- tpcds.window harmless select
SELECT o_custkey, o_orderdate, SUM(o_totalprice) OVER (PARTITION BY o_custkey ORDER BY o_orderdate ROWS BETWEEN UNBOUNDED PRECEDING AND CURRENT ROW), RANK() OVER (ORDER BY o_totalprice DESC) AS rk FROM sales_order

--- tpcds.ranked harmless select
SELECT * FROM (SELECT o_custkey, AVG(SUM(o_totalprice)) OVER (PARTITION BY o_custkey) AS a, RANK() OVER (ORDER BY SUM(o_totalprice)) AS r FROM sales_order GROUP BY o_custkey, o_orderstatus) AS ranked WHERE r < 11 AND CASE WHEN a > 0 THEN ABS(a - 1) / a ELSE NULL END > 0.1

--- tpcds.intersect harmless select
SELECT COUNT(*) FROM (SELECT DISTINCT o_custkey FROM sales_order WHERE o_orderstatus = 'O' INTERSECT SELECT DISTINCT o_custkey FROM sales_order WHERE o_orderstatus = 'F' EXCEPT SELECT c_custkey FROM client) AS hot

--- tpcds.ctes harmless select
WITH a AS (SELECT o_custkey AS k, SUM(o_totalprice) AS t FROM sales_order GROUP BY o_custkey), b AS (SELECT MAX(t) AS m FROM a), c AS (SELECT k FROM a, b WHERE t > 0.5 * m) SELECT CAST(COUNT(*) AS decimal(15,4)) / NULLIF((SELECT COUNT(*) FROM a), 0) FROM c UNION ALL SELECT COALESCE(MIN(t), 0) FROM a

--- tpcds.maintain harmless delete
DELETE FROM lineitem WHERE l_orderkey IN (SELECT o_orderkey FROM sales_order WHERE o_orderdate >= (SELECT MIN(o_orderdate) FROM sales_order WHERE o_orderdate > DATE '1995-12-31') AND o_orderdate <= DATE '1996-12-31')

--- tpch.drop destructive drop-table
DROP TABLE lineitem
