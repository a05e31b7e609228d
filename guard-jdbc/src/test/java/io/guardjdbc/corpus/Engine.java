package io.guardjdbc.corpus;

import io.guardjdbc.sql.Dialect;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database that runs inside this JVM, and how its catalog is asked.
 *
 * <p>Three queries each: {@code objects} answers the kind of loss and the name of everything that
 * can be lost, {@code facts} the kind of loss, a name and a value that no harmless statement
 * changes, {@code columns} schema, table and column of every base table in their order.
 */
public enum Engine {
  H2(
      Dialect.H2,
      "jdbc:h2:mem:",
      """
      SELECT 'SCHEMA_LOST', 'schema ' || SCHEMA_NAME FROM INFORMATION_SCHEMA.SCHEMATA
      UNION ALL SELECT DISTINCT 'DATABASE_LOST', 'all that is in the database'
          FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      UNION ALL SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN 'TABLE_LOST' ELSE 'OBJECT_LOST' END,
          'table ' || TABLE_SCHEMA || '.' || TABLE_NAME FROM INFORMATION_SCHEMA.TABLES
          WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      UNION ALL SELECT 'COLUMN_LOST',
          'column ' || TABLE_SCHEMA || '.' || TABLE_NAME || '.' || COLUMN_NAME
          FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      UNION ALL SELECT 'CONSTRAINT_LOST', 'constraint ' || TABLE_NAME || '.' || CONSTRAINT_NAME
          FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS
      UNION ALL SELECT 'CONSTRAINT_LOST', 'constraint ' || DOMAIN_NAME || '.' || CONSTRAINT_NAME
          FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS
      UNION ALL SELECT 'OBJECT_LOST', 'index ' || TABLE_NAME || '.' || INDEX_NAME
          FROM INFORMATION_SCHEMA.INDEXES WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
          AND NOT IS_GENERATED
      UNION ALL SELECT 'OBJECT_LOST', 'sequence ' || SEQUENCE_SCHEMA || '.' || SEQUENCE_NAME
          FROM INFORMATION_SCHEMA.SEQUENCES
      UNION ALL SELECT 'OBJECT_LOST', 'routine ' || ROUTINE_SCHEMA || '.' || ROUTINE_NAME
          FROM INFORMATION_SCHEMA.ROUTINES
      UNION ALL SELECT 'OBJECT_LOST', 'trigger ' || TRIGGER_SCHEMA || '.' || TRIGGER_NAME
          FROM INFORMATION_SCHEMA.TRIGGERS
      UNION ALL SELECT 'OBJECT_LOST', 'constant ' || CONSTANT_NAME
          FROM INFORMATION_SCHEMA.CONSTANTS
      UNION ALL SELECT 'OBJECT_LOST', 'domain ' || DOMAIN_NAME FROM INFORMATION_SCHEMA.DOMAINS
      UNION ALL SELECT 'OBJECT_LOST', 'synonym ' || SYNONYM_NAME FROM INFORMATION_SCHEMA.SYNONYMS
      UNION ALL SELECT 'OBJECT_LOST', 'role ' || ROLE_NAME FROM INFORMATION_SCHEMA.ROLES
      UNION ALL SELECT 'OBJECT_LOST', 'user ' || USER_NAME FROM INFORMATION_SCHEMA.USERS
      """,
      """
      SELECT 'TYPE_CHANGED', 'type of ' || TABLE_SCHEMA || '.' || TABLE_NAME || '.' || COLUMN_NAME,
          DATA_TYPE || ' ' || COALESCE(CHARACTER_MAXIMUM_LENGTH, NUMERIC_PRECISION, 0)
          || ' ' || COALESCE(NUMERIC_SCALE, 0)
      FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      AND (TABLE_SCHEMA, TABLE_NAME) IN (SELECT TABLE_SCHEMA, TABLE_NAME
          FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE')
      """,
      """
      SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME
      FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      AND (TABLE_SCHEMA, TABLE_NAME) IN (SELECT TABLE_SCHEMA, TABLE_NAME
          FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE')
      ORDER BY 1, 2, ORDINAL_POSITION
      """),

  SQLITE(
      Dialect.SQLITE,
      "jdbc:sqlite::memory:",
      """
      SELECT CASE type WHEN 'table' THEN 'TABLE_LOST' ELSE 'OBJECT_LOST' END, type || ' ' || name
          FROM main.sqlite_schema
      UNION ALL SELECT 'COLUMN_LOST', 'column ' || s.name || '.' || c.name
          FROM main.sqlite_schema s, pragma_table_xinfo(s.name, 'main') c
      UNION ALL SELECT 'CONSTRAINT_LOST', 'key ' || s.name || '.' || f."from"
          FROM main.sqlite_schema s, pragma_foreign_key_list(s.name, 'main') f
          WHERE s.type = 'table'
      """,
      """
      SELECT 'TYPE_CHANGED', 'type of ' || s.name || '.' || c.name, c.type
          FROM main.sqlite_schema s, pragma_table_xinfo(s.name, 'main') c WHERE s.type = 'table'
      UNION ALL SELECT 'SAFETY_LOST', 'foreign keys', foreign_keys FROM pragma_foreign_keys
      UNION ALL SELECT 'SAFETY_LOST', 'writable schema', writable_schema
          FROM pragma_writable_schema
      UNION ALL SELECT 'SAFETY_LOST', 'ignored checks', ignore_check_constraints
          FROM pragma_ignore_check_constraints
      """,
      """
      SELECT 'main', s.name, c.name FROM main.sqlite_schema s, pragma_table_info(s.name, 'main') c
      WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite%' AND s.sql NOT LIKE '%VIRTUAL%'
      ORDER BY 2, c.cid
      """),

  DERBY(
      Dialect.DERBY,
      "jdbc:derby:memory:corpus;create=true",
      """
      SELECT 'SCHEMA_LOST', 'schema ' || SCHEMANAME FROM SYS.SYSSCHEMAS
      UNION ALL SELECT CASE TABLETYPE WHEN 'T' THEN 'TABLE_LOST' ELSE 'OBJECT_LOST' END,
          'table ' || SCHEMANAME || '.' || TABLENAME
          FROM SYS.SYSTABLES t, SYS.SYSSCHEMAS s WHERE t.SCHEMAID = s.SCHEMAID
      UNION ALL SELECT 'COLUMN_LOST', 'column ' || TABLENAME || '.' || COLUMNNAME
          FROM SYS.SYSTABLES t, SYS.SYSCOLUMNS c WHERE t.TABLEID = c.REFERENCEID
      UNION ALL SELECT 'CONSTRAINT_LOST', 'constraint ' || CONSTRAINTNAME FROM SYS.SYSCONSTRAINTS
      UNION ALL SELECT 'OBJECT_LOST', 'index ' || CONGLOMERATENAME
          FROM SYS.SYSCONGLOMERATES WHERE ISINDEX AND NOT ISCONSTRAINT
      UNION ALL SELECT 'OBJECT_LOST', 'alias ' || ALIASTYPE || ALIAS
          FROM SYS.SYSALIASES WHERE NOT SYSTEMALIAS
      UNION ALL SELECT 'OBJECT_LOST', 'sequence ' || SEQUENCENAME FROM SYS.SYSSEQUENCES
      UNION ALL SELECT 'OBJECT_LOST', 'trigger ' || TRIGGERNAME FROM SYS.SYSTRIGGERS
      """,
      """
      SELECT 'TYPE_CHANGED', 'type of ' || TABLENAME || '.' || COLUMNNAME, COLUMNDATATYPE
      FROM SYS.SYSTABLES t, SYS.SYSCOLUMNS c
      WHERE t.TABLEID = c.REFERENCEID AND t.TABLETYPE = 'T'
      """,
      """
      SELECT SCHEMANAME, TABLENAME, COLUMNNAME
      FROM SYS.SYSTABLES t, SYS.SYSCOLUMNS c, SYS.SYSSCHEMAS s
      WHERE t.TABLEID = c.REFERENCEID AND t.SCHEMAID = s.SCHEMAID AND t.TABLETYPE = 'T'
      ORDER BY 1, 2, COLUMNNUMBER
      """),

  HSQLDB(
      Dialect.HSQLDB,
      "jdbc:hsqldb:mem:corpus;shutdown=true",
      """
      SELECT 'SCHEMA_LOST', 'schema ' || SCHEMA_NAME FROM INFORMATION_SCHEMA.SCHEMATA
      UNION ALL SELECT CASE TABLE_TYPE WHEN 'BASE TABLE' THEN 'TABLE_LOST' ELSE 'OBJECT_LOST' END,
          'table ' || TABLE_SCHEMA || '.' || TABLE_NAME FROM INFORMATION_SCHEMA.TABLES
      UNION ALL SELECT 'COLUMN_LOST', 'column ' || TABLE_NAME || '.' || COLUMN_NAME
          FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA <> 'INFORMATION_SCHEMA'
      UNION ALL SELECT 'CONSTRAINT_LOST', 'constraint ' || TABLE_NAME || '.' || CONSTRAINT_NAME
          FROM INFORMATION_SCHEMA.TABLE_CONSTRAINTS WHERE CONSTRAINT_NAME NOT LIKE 'SYS_%'
      UNION ALL SELECT 'CONSTRAINT_LOST', 'constraint ' || DOMAIN_NAME || '.' || CONSTRAINT_NAME
          FROM INFORMATION_SCHEMA.DOMAIN_CONSTRAINTS
      UNION ALL SELECT 'OBJECT_LOST', 'index ' || TABLE_NAME || '.' || INDEX_NAME
          FROM INFORMATION_SCHEMA.SYSTEM_INDEXINFO WHERE INDEX_NAME NOT LIKE 'SYS_%'
      UNION ALL SELECT 'OBJECT_LOST', 'sequence ' || SEQUENCE_NAME
          FROM INFORMATION_SCHEMA.SEQUENCES WHERE SEQUENCE_SCHEMA <> 'SYSTEM_LOBS'
      UNION ALL SELECT 'OBJECT_LOST', 'routine ' || ROUTINE_NAME
          FROM INFORMATION_SCHEMA.ROUTINES WHERE ROUTINE_SCHEMA = 'PUBLIC'
      UNION ALL SELECT 'OBJECT_LOST', 'trigger ' || TRIGGER_NAME FROM INFORMATION_SCHEMA.TRIGGERS
      UNION ALL SELECT 'OBJECT_LOST', 'domain ' || DOMAIN_NAME FROM INFORMATION_SCHEMA.DOMAINS
      UNION ALL SELECT 'OBJECT_LOST', 'role ' || ROLE_NAME
          FROM INFORMATION_SCHEMA.APPLICABLE_ROLES
      UNION ALL SELECT 'OBJECT_LOST', 'user ' || USER_NAME FROM INFORMATION_SCHEMA.SYSTEM_USERS
      """,
      """
      SELECT 'TYPE_CHANGED', 'type of ' || TABLE_NAME || '.' || COLUMN_NAME,
          DATA_TYPE || ' ' || COALESCE(CHARACTER_MAXIMUM_LENGTH, NUMERIC_PRECISION, 0)
          || ' ' || COALESCE(NUMERIC_SCALE, 0)
      FROM INFORMATION_SCHEMA.COLUMNS WHERE TABLE_SCHEMA NOT IN ('INFORMATION_SCHEMA', 'SYSTEM_LOBS')
      AND TABLE_NAME NOT IN (SELECT TABLE_NAME FROM INFORMATION_SCHEMA.VIEWS)
      """,
      """
      SELECT TABLE_SCHEMA, TABLE_NAME, COLUMN_NAME FROM INFORMATION_SCHEMA.COLUMNS
      WHERE TABLE_SCHEMA NOT IN ('INFORMATION_SCHEMA', 'SYSTEM_LOBS')
      AND TABLE_NAME IN (SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES
          WHERE TABLE_TYPE = 'BASE TABLE')
      ORDER BY 1, 2, ORDINAL_POSITION
      """);

  public final Dialect dialect;
  final String objects;
  final String facts;
  final String columns;
  private final String url;

  Engine(Dialect dialect, String url, String objects, String facts, String columns) {
    this.dialect = dialect;
    this.url = url;
    this.objects = objects;
    this.facts = facts;
    this.columns = columns;
  }

  public static Engine of(Dialect dialect) {
    return valueOf(dialect.name());
  }

  /** A new and empty database, but for Derby's, which takes long to make and so is kept. */
  public Connection open() throws SQLException {
    return this == DERBY
        ? DriverManager.getConnection(url)
        : DriverManager.getConnection(url, "SA", "");
  }
}
