-- nobody reads it any more

DROP TABLE invoices_old;
