package io.guardjdbc.catalog;

import io.guardjdbc.policy.Catalog;
import io.guardjdbc.sql.Dialect;
import io.guardjdbc.sql.ObjectName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Asks the database of a connection, in its own transaction and each thing once. A look-up that
 * fails would abort an application's transaction on PostgreSQL: the queries name only catalogues
 * that everyone may read, cast nothing that may not be castable, and wait for no lock.
 *
 * <p>Lives as long as one text is judged: then everything may be different.
 */
public final class JdbcCatalog implements Catalog {

  private final Connection connection;
  private final CatalogQueries queries;
  private final Map<ObjectName, Table> tables = new HashMap<>();
  private final Map<ObjectName, Answer> temporary = new HashMap<>();
  private final Map<ObjectName, Answer> notNull = new HashMap<>();
  private OptionalLong lockTimeout;
  private OptionalLong statementTimeout;

  public JdbcCatalog(Connection connection, Dialect dialect) {
    this.connection = connection;
    this.queries = CatalogQueries.of(dialect);
  }

  @Override
  public Table table(ObjectName name) {
    return tables.computeIfAbsent(name, this::lookUp);
  }

  private Table lookUp(ObjectName name) {
    OptionalLong rows = number(queries.rows(), name.schema(), name.name());
    if (rows.isEmpty()) {
      return Table.UNKNOWN;
    }
    long known = rows.getAsLong();
    return known == CatalogQueries.MISSING ? Table.MISSING : new Table(Answer.YES, known);
  }

  @Override
  public Answer isTemporary(ObjectName table) {
    return temporary.computeIfAbsent(
        table, unused -> answer(queries.isTemporary(), table.schema(), table.name()));
  }

  @Override
  public Answer provesNotNull(ObjectName table, String column) {
    return notNull.computeIfAbsent(
        table.member(column),
        unused -> answer(queries.provesNotNull(), table.schema(), table.name(), column));
  }

  @Override
  public Answer hasIndex(ObjectName table, String index) {
    return answer(queries.hasIndex(), table.schema(), table.name(), index);
  }

  @Override
  public Answer isIndexed(ObjectName table, String column) {
    return answer(queries.isIndexed(), table.schema(), table.name(), column);
  }

  @Override
  public Answer hasCheck(ObjectName table) {
    return answer(queries.hasCheck(), table.schema(), table.name());
  }

  @Override
  public Optional<String> columnType(ObjectName table, String column) {
    return look(
        row -> row.getString(1), queries.columnType(), table.schema(), table.name(), column);
  }

  @Override
  public OptionalLong lockTimeout() {
    if (lockTimeout == null) {
      lockTimeout = number(queries.lockTimeout());
    }
    return lockTimeout;
  }

  @Override
  public OptionalLong statementTimeout() {
    if (statementTimeout == null) {
      statementTimeout = number(queries.statementTimeout());
    }
    return statementTimeout;
  }

  @Override
  public Answer holdsUncommittedChanges() {
    return answer(queries.uncommitted());
  }

  private Answer answer(CatalogQuery query, String... parameters) {
    OptionalLong count = number(query, parameters);
    return count.isEmpty() ? Answer.UNKNOWN : count.getAsLong() > 0 ? Answer.YES : Answer.NO;
  }

  private OptionalLong number(CatalogQuery query, String... parameters) {
    Optional<Long> number =
        look(
            row -> {
              long value = row.getLong(1);
              return row.wasNull() ? null : value;
            },
            query,
            parameters);
    return number.isEmpty() ? OptionalLong.empty() : OptionalLong.of(number.get());
  }

  /** What stands in the one row that a query answers with. */
  private interface Look<T> {
    T at(ResultSet row) throws SQLException;
  }

  private <T> Optional<T> look(Look<T> look, CatalogQuery query, String... parameters) {
    if (query == null) {
      return Optional.empty();
    }
    try (PreparedStatement statement = connection.prepareStatement(query.text())) {
      query.bind(statement, parameters);
      try (ResultSet row = statement.executeQuery()) {
        return row == null || !row.next() ? Optional.empty() : Optional.ofNullable(look.at(row));
      }
    } catch (SQLException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
