package io.guardjdbc;

import io.guardjdbc.parser.Routines;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import io.guardjdbc.sql.SqlStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the sources of routines from the catalog, each once a connection, and tells what they do.
 * PostgreSQL and MariaDB keep sources; what is not written in SQL or PL/pgSQL is not known.
 */
final class RoutineSources {

  /** A function in SQL's own syntax has no source but its body (pg_get_function_sqlbody, 14). */
  private static final int POSTGRESQL_WITH_BODIES = 14;

  /** What a routine does, and what it calls in turn. */
  record Source(List<SqlStatement> statements, Set<ObjectName> called) {
    private Source and(Source other) {
      List<SqlStatement> both = new ArrayList<>(statements);
      both.addAll(other.statements);
      Set<ObjectName> names = new HashSet<>(called);
      names.addAll(other.called);
      return new Source(List.copyOf(both), Set.copyOf(names));
    }
  }

  private final Connection delegate;
  private final Dialect dialect;
  private final Map<ObjectName, Optional<Source>> known = new HashMap<>();

  RoutineSources(Connection delegate, Dialect dialect) {
    this.delegate = delegate;
    this.dialect = dialect;
  }

  /** All routines of these names, overloaded ones taken together; nothing for a name of none. */
  List<Source> of(Set<ObjectName> routines) throws SQLException {
    List<ObjectName> unknown =
        routines.stream().filter(routine -> !known.containsKey(routine)).toList();
    if (!unknown.isEmpty()) {
      unknown.forEach(routine -> known.put(routine, Optional.empty()));
      lookUp(unknown);
    }
    return routines.stream().flatMap(routine -> known.get(routine).stream()).toList();
  }

  /** Routines may have been changed. */
  void forget() {
    known.clear();
  }

  private void lookUp(List<ObjectName> routines) throws SQLException {
    if (delegate == null || (dialect != Dialect.POSTGRESQL && !dialect.isMariaDbOrMySql())) {
      return;
    }
    try (PreparedStatement query = delegate.prepareStatement(lookUpText(routines.size()))) {
      for (int i = 0; i < routines.size(); i++) {
        query.setString(i + 1, routines.get(i).name());
      }
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          note(row, routines);
        }
      }
    }
  }

  /** Asks for schema, name, whether the name alone finds it, language and source. */
  private String lookUpText(int names) throws SQLException {
    String parameters = "?" + ", ?".repeat(names - 1);
    if (dialect != Dialect.POSTGRESQL) {
      return "SELECT routine_schema, routine_name, routine_schema = DATABASE(), 'sql',"
          + " routine_definition FROM information_schema.routines WHERE routine_name IN ("
          + parameters
          + ")";
    }
    boolean bodies = delegate.getMetaData().getDatabaseMajorVersion() >= POSTGRESQL_WITH_BODIES;
    return "SELECT n.nspname, p.proname, pg_catalog.pg_function_is_visible(p.oid), l.lanname, "
        + (bodies ? "COALESCE(pg_catalog.pg_get_function_sqlbody(p.oid), p.prosrc)" : "p.prosrc")
        + " FROM pg_catalog.pg_proc p"
        + " JOIN pg_catalog.pg_language l ON l.oid = p.prolang"
        + " JOIN pg_catalog.pg_namespace n ON n.oid = p.pronamespace"
        + " WHERE n.nspname NOT IN ('pg_catalog', 'information_schema') AND p.proname IN ("
        + parameters
        + ")";
  }

  private void note(ResultSet row, List<ObjectName> routines) throws SQLException {
    ObjectName found = ObjectName.of(row.getString(1), row.getString(2));
    Source source = source(found, row.getString(4), row.getString(5));
    for (ObjectName routine : routines) {
      boolean meant =
          routine.isQualified()
              ? found.sameAs(routine, dialect)
              : row.getBoolean(3) && found.maybe(routine, dialect);
      if (meant) {
        Optional<Source> other = known.get(routine);
        known.put(routine, Optional.of(other.isPresent() ? other.get().and(source) : source));
      }
    }
  }

  private Source source(ObjectName routine, String language, String text) {
    String place = "routine " + routine;
    if (text == null) {
      String detail = "the source of " + place + " is hidden from this user";
      return new Source(Routines.unreadable(dialect, detail), Set.of());
    }
    return new Source(
        Routines.statements(text, language, dialect, place),
        Set.copyOf(Routines.called(text, dialect)));
  }
}
