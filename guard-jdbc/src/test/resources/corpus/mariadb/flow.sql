--- about: Tools at work: dumps, diffs, ORMs, schedulers and consoles, with words that sound worse than they are.
--- flow.1 harmless
INSERT INTO `jobs` VALUES (11,'mail','done',NULL,NULL,0,'2024-01-01 00:00:00'),(12,'drop','delete','truncate','2024-01-01 00:00:00',0,'2024-01-01 00:00:00')
--- flow.2 harmless
INSERT INTO `drop` (`id`, `delete`, `table`, `update`) VALUES (7, 1, 'DROP TABLE x;', 'it''s -- #')
--- flow.3 harmless
/*!40000 ALTER TABLE `jobs` ENABLE KEYS */
--- flow.4 harmless
/*!50003 SET sql_mode = 'STRICT_TRANS_TABLES' */
--- flow.5 harmless
/*!50003 CREATE*/ /*!50017 DEFINER=`root`@`localhost`*/ /*!50003 TRIGGER t9 BEFORE INSERT ON jobs FOR EACH ROW SET NEW.attempts = 0 */
--- flow.6 harmless
/*!50001 CREATE VIEW v9 AS SELECT 1 AS a */
--- flow.7 harmless
/*!50106 SET @save_time_zone= @@TIME_ZONE */
--- flow.8 harmless
SET @saved_cs_client = @@character_set_client
--- flow.9 harmless
SET TIME_ZONE = '+00:00', NAMES utf8mb4
--- flow.10 harmless
SET SQL_QUOTE_SHOW_CREATE = 1
--- flow.11 harmless
SET collation_connection = utf8mb4_unicode_ci
--- flow.12 harmless
SET SESSION group_concat_max_len = 1000000
--- flow.13 harmless
SET innodb_lock_wait_timeout = 5
--- flow.14 harmless
SET STATEMENT max_statement_time = 5 FOR SELECT COUNT(*) FROM jobs
--- flow.15 harmless
SET STATEMENT max_statement_time = 5 FOR DELETE FROM jobs WHERE id = 1
--- flow.16 harmless
SET PASSWORD FOR 'app'@'localhost' = PASSWORD('drop')
--- flow.17 harmless
SELECT `TABLE_SCHEMA`, `ROUTINE_NAME` FROM `information_schema`.`ROUTINES`, `information_schema`.`TABLES` WHERE 1 = 0
--- flow.18 harmless
SHOW VARIABLES LIKE 'lower_case_table_names'; SHOW VARIABLES LIKE 'foreign_key_checks'
--- flow.19 harmless
SHOW FULL PROCESSLIST
--- flow.20 harmless
SHOW KEYS FROM `truncate`
--- flow.21 harmless
SHOW INDEX FROM drop_log
--- flow.22 harmless
SHOW CREATE EVENT nightly
--- flow.23 harmless
SHOW GRANTS FOR CURRENT_USER
--- flow.24 harmless
SHOW OPEN TABLES FROM shop
--- flow.25 harmless
SHOW WARNINGS LIMIT 5
--- flow.26 harmless
SHOW TABLES FROM shop WHERE Tables_in_shop LIKE 'drop%'
--- flow.27 harmless
SELECT DATABASE(), USER(), VERSION()
--- flow.28 harmless
SELECT 'DELETE' AS action, COUNT(*) FROM audit_log WHERE message LIKE '%TRUNCATE%'
--- flow.29 harmless
SELECT REPLACE(message, 'TRUNCATE TABLE', '') FROM audit_log
--- flow.30 harmless
SELECT j.`state` AS `drop`, j.id `delete` FROM jobs j
--- flow.31 harmless
select customer0_.id as id1_0_, customer0_.email as email2_0_ from customers customer0_ where customer0_.deleted_at is null order by customer0_.id desc limit 20
--- flow.32 harmless
--- bind: 1
select o1_0.id, o1_0.status from orders o1_0 where o1_0.customer_id=?
--- flow.33 harmless
--- bind: x | 1
update customers set name=?, version=version+1 where id=?
--- flow.34 harmless
--- bind: 1 | 0
delete from customers where id=? and version=?
--- flow.35 harmless
--- bind: 10
delete from order_items where order_id=?
--- flow.36 harmless
--- bind: locked
update customers c1_0 set c1_0.notes='x' where c1_0.status=?
--- flow.37 harmless
--- bind: 13
delete oi from order_items oi join orders o on o.id = oi.order_id where o.id = ?
--- flow.38 harmless
update jobs set locked_by = null, locked_at = null where locked_at < now() - interval 10 minute and state <> 'done'
--- flow.39 harmless
update jobs j set j.state = 'failed' where j.attempts >= 5
--- flow.40 harmless
update jobs set attempts = attempts + 1, state = if(attempts > 3, 'failed', 'ready') where id = 3
--- flow.41 harmless
update orders set status = case when total > 50 then 'big' else 'small' end where placed_at >= '2024-03-01'
--- flow.42 harmless
update customers set notes = concat(coalesce(notes, ''), '; drop table') where id = 3
--- flow.43 harmless
update customers set region = null where region = ''
--- flow.44 harmless
update customers set status = 'active' where status in (select status from (select 'locked' as status) x)
--- flow.45 harmless
update customers c set c.version = (select count(*) from orders o where o.customer_id = c.id) where c.id in (1, 2)
--- flow.46 harmless
update customers c join (select customer_id, max(placed_at) m from orders group by customer_id) o on o.customer_id = c.id set c.created_at = o.m where c.status = 'active'
--- flow.47 harmless
update orders o, customers c set o.status = 'x' where c.id = o.customer_id and c.email = 'bob@example.com'
--- flow.48 harmless
delete from orders where not exists (select 1 from customers c where c.id = orders.customer_id)
--- flow.49 harmless
delete from audit_log where at < now() - interval 90 day order by id limit 2
--- flow.50 harmless
delete from audit_log where at < '2023-06-01' returning id
--- flow.51 harmless
delete from jobs where id in (select id from (select id from jobs where state = 'done' order by id limit 10) old)
--- flow.52 harmless
delete j1 from jobs j1 inner join jobs j2 where j1.id > j2.id and j1.queue = j2.queue and j1.state = j2.state
--- flow.53 harmless
delete from customers where email like '%@example.org'
--- flow.54 harmless
delete from customers where char_length(name) < 2
--- flow.55 harmless
delete from customers where year(created_at) = 2022
--- flow.56 harmless
delete from customers where month(created_at) in (4, 5)
--- flow.57 harmless
delete from customers where dayofweek(created_at) in (1, 7)
--- flow.58 harmless
delete from customers where quarter(created_at) = 2
--- flow.59 harmless
delete from customers where hour(created_at) > 3
--- flow.60 harmless
delete from customers where weekday(created_at) < 2
--- flow.61 harmless
delete from orders where datediff(now(), placed_at) > 300 and status = 'cancelled'
--- flow.62 harmless
delete from orders where timestampdiff(day, placed_at, shipped_at) > 1
--- flow.63 harmless
delete from orders where total > 50
--- flow.64 harmless
delete from orders where total between 5 and 8
--- flow.65 harmless
delete from orders where mod(id, 2) = 1
--- flow.66 harmless
delete from orders where id & 1
--- flow.67 harmless
delete from orders where id | 1 = 11
--- flow.68 harmless
delete from orders where crc32(status) % 4 = 0
--- flow.69 harmless
delete from orders where pow(total, 2) > 400
--- flow.70 harmless
delete from orders where abs(total - 10) < 1
--- flow.71 harmless
delete from orders where greatest(total, 20) = 20
--- flow.72 harmless
delete from orders where if(status = 'paid', total > 50, total < 6)
--- flow.73 harmless
delete from orders where case when status = 'paid' then 1 when status = 'new' then 2 else 3 end = 3
--- flow.74 harmless
delete from orders where coalesce(shipped_at, '2099-01-01') < '2024-02-01'
--- flow.75 harmless
delete from orders where nullif(status, 'new') is null
--- flow.76 harmless
delete from orders where field(status, 'paid', 'new') = 0
--- flow.77 harmless
delete from orders where elt(1, status) = 'paid'
--- flow.78 harmless
delete from orders where convert(id, char) = '10'
--- flow.79 harmless
delete from orders where convert(status using utf8mb4) = 'paid'
--- flow.80 harmless
delete from orders where cast(total as signed) = 10
--- flow.81 harmless
delete from orders where status collate utf8mb4_bin = 'paid'
--- flow.82 harmless
delete from orders where binary status = 'paid'
--- flow.83 harmless
delete from orders where status regexp '^p'
--- flow.84 harmless
delete from orders where status not regexp 'new|paid'
--- flow.85 harmless
delete from orders where strcmp(status, 'paid') = 0
--- flow.86 harmless
delete from orders where find_in_set(status, 'cancelled,void')
--- flow.87 harmless
delete from orders where (status, customer_id) = ('new', 1)
--- flow.88 harmless
delete from orders where row(status, customer_id) in (row('new', 1))
--- flow.89 harmless
delete from orders where status = any (select 'paid' union select 'void')
--- flow.90 harmless
delete from orders where total >= all (select 99.99)
--- flow.91 harmless
delete from orders where id not in (10, 11)
--- flow.92 harmless
delete from orders where not id = 10
--- flow.93 harmless
delete from orders where id = 10 or id = 11
--- flow.94 harmless
delete from orders where id <=> 10
--- flow.95 harmless
delete from orders where isnull(shipped_at)
--- flow.96 harmless
delete from orders where !isnull(shipped_at)
--- flow.97 harmless
delete from orders where status = 'paid' && total > 50 || id = 13
--- flow.98 harmless
delete from orders where 1 = 1 and id = 10
--- flow.99 harmless
delete from orders where 1 and id = 10
--- flow.100 harmless
delete from orders where true and (id = 10)
--- flow.101 harmless
delete from orders where (1 = 0 or id = 10)
--- flow.102 harmless
delete from orders where 1 = 0
--- flow.103 harmless
delete from orders where false
--- flow.104 harmless
delete from orders where null
--- flow.105 harmless
--- bind: 10
delete from orders where 1=1 and id = ?
--- flow.106 harmless
--- bind: paid | 10
delete from orders where (? is null or status = 'paid') and id = ?
--- flow.107 harmless
replace into settings set k = 'theme', v = 'x'
--- flow.108 harmless
insert into settings set k = 'a', v = 'drop'
--- flow.109 harmless
insert into settings select 'n', 'x' from dual where not exists (select 1 from settings where k = 'n')
--- flow.110 harmless
insert into settings (k, v) values ('n', 'x') returning k
--- flow.111 harmless
insert high_priority ignore into settings (k) values ('y')
--- flow.112 harmless
insert into settings () values ('u', default)
--- flow.113 harmless
create table if not exists t_drop (id bigint unsigned not null auto_increment primary key, `delete` tinyint(1) default 0 comment 'drop; table', key k_truncate (`delete`)) engine=InnoDB default charset=utf8mb4 collate=utf8mb4_unicode_ci comment='delete from me'
--- flow.114 harmless
create table t1 (id int primary key, ts timestamp not null default current_timestamp on update current_timestamp, foreign key (id) references customers (id) on delete cascade on update cascade)
--- flow.115 harmless
create table t1 (id int primary key, j json check (json_valid(j)), g varchar(9) as (left(j, 9)) persistent)
--- flow.116 harmless
create table t1 (id int, d date) partition by range (year(d)) (partition p0 values less than (2020), partition pmax values less than maxvalue)
--- flow.117 harmless
create table t1 (a int) with system versioning
--- flow.118 harmless
create table t1 like `drop`
--- flow.119 harmless
create table t1 select id, state from jobs
--- flow.120 harmless
create algorithm = merge sql security invoker view v1 as select * from `drop`
--- flow.121 harmless
create sequence s1 start with 5 increment by 2
--- flow.122 harmless
create fulltext index ft on customers (notes)
--- flow.123 harmless
create index i1 on jobs (state, run_at) algorithm = inplace lock = none
--- flow.124 harmless
create user u9@'%' identified via mysql_native_password using '*94BDCEBE19083CE2A1F959FD02F964C7AF4CFC29'
--- flow.125 harmless
create role r9
--- flow.126 harmless
alter user app@localhost identified by 'truncate'
--- flow.127 harmless
alter table jobs add column a1 int null, add column a2 varchar(9) default 'drop', add key k1 (a1)
--- flow.128 harmless
alter table jobs add column if not exists a1 int first
--- flow.129 harmless
alter table customers add fulltext key ft1 (name)
--- flow.130 harmless
alter table jobs add check (attempts < 100)
--- flow.131 harmless
alter table customers alter column status set default 'new'
--- flow.132 harmless
alter table customers order by id
--- flow.133 harmless
alter table settings engine=InnoDB, comment='x'
--- flow.134 harmless
alter view active_customers as select id, email, name, status from customers
--- flow.135 harmless
alter table customers auto_increment 1000
--- flow.136 harmless
alter table customers enable keys
--- flow.137 harmless
alter table customers page_compressed=1
--- flow.138 harmless
alter database shop comment = 'drop'
--- flow.139 harmless
grant all privileges on shop.* to app@localhost with grant option
--- flow.140 harmless
grant drop, delete on shop.jobs to app@localhost
--- flow.141 harmless
start transaction read only; select count(*) from jobs; commit
--- flow.142 harmless
begin; update jobs set attempts = 1 where id = 1; rollback
--- flow.143 harmless
set transaction isolation level read committed; select 1
--- flow.144 harmless
lock tables jobs write, orders read; unlock tables
--- flow.145 harmless
flush tables jobs, orders
--- flow.146 harmless
flush binary logs
--- flow.147 harmless
reset query cache
--- flow.148 harmless
load index into cache jobs
--- flow.149 harmless
check table jobs, orders for upgrade
--- flow.150 harmless
help 'drop table'
--- flow.151 harmless
do 1, 2
--- flow.152 harmless
select 1 into @a
--- flow.153 harmless
select id into @i from jobs where id = 1
--- flow.154 harmless
select sleep(0) into @s
--- flow.155 harmless
values (1, 'drop'), (2, 'delete')
--- flow.156 harmless
with recursive r as (select 1 as n union all select n + 1 from r where n < 3) select * from r
--- flow.157 harmless
select * from jobs where state = 'x' union all select * from jobs where state = 'y' order by 1
--- flow.158 harmless
(select id from jobs) except (select id from orders)
--- flow.159 harmless
select json_extract('{"drop": "table"}', '$.drop'), json_object('delete', 1)
--- flow.160 harmless
select * from json_table('[{"a": 1}]', '$[*]' columns (a int path '$.a')) t
--- flow.161 harmless
select group_concat(distinct state order by state separator '; drop table ') from jobs
--- flow.162 harmless
select case when 1 then 'drop' else 'delete' end, if(1, 'truncate', ''), ifnull(null, 'rename')
--- flow.163 harmless
select row_number() over (partition by state order by id) from jobs
--- flow.164 harmless
select 'a' 'b', n'x', _latin1'y', x'41', b'1', 0x41, 1e3, .5, @x, @`y`, @@version
--- flow.165 harmless
select * from jobs force index (primary) where id = 1
--- flow.166 harmless
select sql_calc_found_rows * from jobs limit 1; select found_rows()
--- flow.167 harmless
select high_priority straight_join j.id from jobs j, orders o where j.id = o.id
--- flow.168 harmless
call touch_customer(1); select 1
