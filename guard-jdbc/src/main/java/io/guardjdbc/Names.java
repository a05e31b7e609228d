package io.guardjdbc;

import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Tells which object a name without a schema means on a connection. Asks the database only where a
 * name has to be compared with a qualified one: when an operation is about to be refused.
 */
final class Names {

  private static final String POSTGRESQL_LOOK_UP =
      "SELECT n.nspname FROM pg_catalog.pg_class c"
          + " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
          + " WHERE c.oid = pg_catalog.to_regclass(?)";

  private final Connection delegate;
  private final Dialect dialect;

  Names(Connection delegate, Dialect dialect) {
    this.delegate = delegate;
    this.dialect = dialect;
  }

  /** Whether two names, each qualified or not, are the same object for the session. */
  boolean same(ObjectName one, ObjectName other) {
    if (one.sameAs(other, dialect)) {
      return true;
    }
    int difference = one.parts().size() - other.parts().size();
    if (difference == 1) {
      return qualified(other).sameAs(one, dialect);
    }
    return difference == -1 && qualified(one).sameAs(other, dialect);
  }

  /** The name below the schema that its first part is found in, as far as that can be told. */
  ObjectName qualified(ObjectName name) {
    String schema = null;
    if (dialect == Dialect.POSTGRESQL) {
      schema = schemaOfRelation(name.parts().get(0));
    }
    if (schema == null) {
      schema = currentSchema();
    }
    return schema == null ? name : name.in(schema);
  }

  /** As {@link #qualified}, but a name that is no relation's stays as it is: a role, a schema. */
  ObjectName qualifiedRelation(ObjectName name) {
    if (dialect == Dialect.POSTGRESQL) {
      String schema = schemaOfRelation(name.parts().get(0));
      return schema == null ? name : name.in(schema);
    }
    return name;
  }

  private String schemaOfRelation(String relation) {
    try (PreparedStatement lookUp = delegate.prepareStatement(POSTGRESQL_LOOK_UP)) {
      lookUp.setString(1, "\"" + relation.replace("\"", "\"\"") + "\"");
      try (ResultSet row = lookUp.executeQuery()) {
        return row != null && row.next() ? row.getString(1) : null;
      }
    } catch (SQLException | RuntimeException e) {
      return null;
    }
  }

  private String currentSchema() {
    try {
      String schema = dialect.isMariaDbOrMySql() ? delegate.getCatalog() : delegate.getSchema();
      if (schema != null && !schema.isEmpty()) {
        return schema;
      }
    } catch (SQLException | RuntimeException | AbstractMethodError e) {
      return usualSchema();
    }
    return usualSchema();
  }

  /** The schema of a connection that says nothing of its own. */
  private String usualSchema() {
    return switch (dialect) {
      case POSTGRESQL -> "public";
      case H2, HSQLDB -> "PUBLIC";
      case SQLSERVER -> "dbo";
      case DERBY -> "APP";
      case SQLITE -> "main";
      default -> null;
    };
  }
}
