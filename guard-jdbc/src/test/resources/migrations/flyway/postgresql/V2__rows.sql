COPY orders (id) FROM STDIN;
7
8
\.

DELETE FROM orders;
TRUNCATE ${defaultTable};
