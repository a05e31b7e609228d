--- about: DML over several tables, where a WHERE or a join may restrict another table than the one struck.
--- multi.delete-join-always destructive unbounded-delete
DELETE o FROM order_items o JOIN settings s ON s.k = 'theme'
--- multi.delete-using-other-only destructive unbounded-delete
DELETE FROM jobs USING jobs, settings WHERE settings.k = 'theme'
--- multi.delete-from-other-only destructive unbounded-delete
DELETE jobs FROM jobs, settings WHERE settings.k = 'theme'
--- multi.delete-left-join destructive unbounded-delete
DELETE j FROM jobs j LEFT JOIN settings s ON s.k = j.queue
--- multi.delete-two destructive unbounded-delete
DELETE a, b FROM drop_log a, truncate b
--- multi.delete-cross destructive unbounded-delete
DELETE j.* FROM jobs AS j CROSS JOIN settings
--- multi.delete-no-where destructive unbounded-delete
DELETE jobs FROM jobs
--- multi.delete-alias-no-where destructive unbounded-delete
DELETE FROM j USING jobs AS j
--- multi.delete-alias-true destructive unbounded-delete
DELETE j FROM jobs AS j WHERE j.id = j.id
--- multi.delete-qualified-target destructive unbounded-delete
DELETE archive.orders_2023 FROM archive.orders_2023
--- multi.delete-on-true destructive unbounded-delete
DELETE j FROM jobs j JOIN customers c ON 1 = 1
--- multi.update-comma destructive unbounded-update
UPDATE jobs, settings SET jobs.state = 'x'
--- multi.update-other-only destructive unbounded-update
UPDATE jobs, settings SET jobs.state = 'x' WHERE settings.k = 'theme'
--- multi.update-left-join destructive unbounded-update
UPDATE customers c LEFT JOIN orders o ON o.customer_id = c.id SET c.status = 'x'
--- multi.update-join-true destructive unbounded-update
UPDATE customers c JOIN settings s ON TRUE SET c.status = s.v WHERE s.k = 'theme'
--- multi.update-cross destructive unbounded-update
UPDATE customers CROSS JOIN (SELECT 'gone' AS st) x SET status = x.st
--- multi.delete-join-keyed harmless delete
DELETE o FROM orders o JOIN customers c ON c.id = o.customer_id WHERE c.email = 'ann@example.com'
--- multi.delete-join-inner harmless delete
DELETE oi FROM order_items oi INNER JOIN orders o ON o.id = oi.order_id AND o.status = 'cancelled'
--- multi.delete-using harmless delete
DELETE FROM oi USING order_items AS oi INNER JOIN orders o ON o.id = oi.order_id WHERE o.id = 12
--- multi.delete-orphans harmless delete
DELETE o FROM archive.orders_2023 o LEFT JOIN orders n ON n.id = o.id WHERE n.id IS NULL AND o.total IS NULL
--- multi.delete-both harmless delete
DELETE o, oi FROM orders o JOIN order_items oi ON oi.order_id = o.id WHERE o.id = 11
--- multi.delete-dedupe harmless delete
DELETE a FROM jobs a JOIN jobs b ON a.queue = b.queue AND a.id > b.id
--- multi.update-join harmless update
UPDATE orders o JOIN customers c ON c.id = o.customer_id SET o.status = 'vip' WHERE c.region = 'south'
--- multi.update-comma-keyed harmless update
UPDATE orders, customers SET orders.status = 'hold' WHERE orders.customer_id = customers.id AND customers.status = 'locked'
--- multi.update-derived harmless update
UPDATE customers c JOIN (SELECT customer_id, COUNT(*) n FROM orders GROUP BY customer_id HAVING n > 1) x ON x.customer_id = c.id SET c.version = x.n
--- multi.update-left-join-keyed harmless update
UPDATE customers c LEFT JOIN orders o ON o.customer_id = c.id SET c.status = 'idle' WHERE o.id IS NULL
--- multi.update-left-group destructive unbounded-update
UPDATE customers c LEFT JOIN (orders o JOIN order_items i ON i.order_id = o.id) ON o.customer_id = c.id SET c.status = 'x'
--- multi.delete-left-group destructive unbounded-delete
DELETE j FROM jobs j LEFT JOIN (customers c JOIN orders o ON o.customer_id = c.id) ON c.id = j.id
--- multi.update-left-group-without-on destructive unbounded-update
UPDATE jobs j LEFT JOIN (customers c JOIN orders o) ON c.id = j.id SET j.state = 'x'
--- multi.update-left-group-using destructive unbounded-update
UPDATE jobs j LEFT JOIN (customers c JOIN audit_log a USING (id)) ON c.id = j.id SET j.state = 'x'
--- multi.update-left-on-behind destructive unbounded-update
UPDATE customers c LEFT JOIN orders o INNER JOIN order_items i ON i.order_id = o.id ON o.customer_id = c.id SET c.status = 'x'
--- multi.update-using-right destructive unbounded-update
UPDATE jobs j JOIN audit_log a USING (id) RIGHT JOIN customers c USING (id) SET c.status = 'x'
--- multi.update-using-others destructive unbounded-update
UPDATE jobs j, customers c JOIN audit_log a USING (id) SET j.state = 'x'
--- multi.delete-partner-or-none destructive unbounded-delete
DELETE a FROM jobs a LEFT JOIN jobs b ON b.queue = a.queue AND b.id < a.id WHERE b.id IS NULL OR b.id IS NOT NULL
--- multi.delete-partner-itself destructive unbounded-delete
DELETE a FROM jobs a LEFT JOIN jobs b ON b.id <= a.id WHERE b.id IS NOT NULL
--- multi.delete-in-right-join destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT j.id FROM customers c RIGHT JOIN jobs j ON c.id = j.id)
--- multi.delete-in-right-join-group destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT j.id FROM (customers c JOIN orders o ON o.customer_id = c.id) RIGHT OUTER JOIN jobs j ON c.id = j.id)
--- multi.delete-in-on-behind destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT j.id FROM jobs j LEFT JOIN customers c JOIN orders o ON o.customer_id = c.id ON c.id = j.id)
--- multi.delete-in-group destructive unbounded-delete
DELETE FROM jobs WHERE id IN (SELECT j.id FROM (jobs j LEFT JOIN customers c ON c.id = j.id))
--- multi.update-left-group-keyed harmless update
UPDATE jobs j LEFT JOIN (customers c, audit_log a) ON (c.id = j.id AND a.id = j.id) SET c.status = 'x' WHERE j.id = 1
--- multi.update-right-group harmless update
UPDATE jobs j RIGHT JOIN (customers c JOIN order_items i ON i.order_id = c.id + 10) ON j.id = c.id SET i.qty = 9
--- multi.delete-partner-of-partner harmless delete
DELETE c FROM customers c LEFT JOIN orders o ON o.customer_id = c.id LEFT JOIN order_items i ON i.order_id = o.id WHERE i.sku IS NULL
--- multi.update-inner-behind-left harmless update
UPDATE customers c LEFT JOIN orders o ON o.customer_id = c.id JOIN order_items i ON i.order_id = o.id SET c.version = 9
--- multi.update-join-without-on harmless update
UPDATE jobs j JOIN settings s LEFT JOIN customers c ON c.id = j.id + 3 SET j.state = 'x' WHERE c.id IS NOT NULL
--- multi.delete-dedupe-left harmless delete
DELETE a FROM jobs a LEFT JOIN jobs b ON b.queue = a.queue AND b.id < a.id WHERE b.id IS NOT NULL
--- multi.delete-in-right-join-others harmless delete
DELETE FROM jobs WHERE id IN (SELECT j.id FROM customers c RIGHT JOIN jobs j ON c.id = j.id + 3 WHERE c.id IS NOT NULL)
--- multi.delete-in-group-inner harmless delete
DELETE FROM jobs WHERE id IN (SELECT j.id FROM (jobs j JOIN customers c ON c.id = j.id + 3))
--- multi.update-partner-by-own-name destructive unbounded-update
UPDATE jobs LEFT JOIN jobs b ON b.queue = jobs.queue AND b.id < jobs.id SET jobs.state = 'x' WHERE (SELECT COUNT(*) FROM customers) > 1 AND jobs.id > 0
