package io.guardjdbc.benign;

import org.jooq.TableField;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.Internal;
import org.jooq.impl.SQLDataType;
import org.jooq.impl.TableImpl;

/** A table as jOOQ's generator writes it. */
final class AuthorTable extends TableImpl<AuthorRecord> {

  private static final long serialVersionUID = 1;

  static final AuthorTable AUTHORS = new AuthorTable();

  @SuppressWarnings("serial")
  final TableField<AuthorRecord, Integer> id =
      createField(DSL.name("id"), SQLDataType.INTEGER.notNull(), this, "");

  @SuppressWarnings("serial")
  final TableField<AuthorRecord, String> fullName =
      createField(DSL.name("full_name"), SQLDataType.VARCHAR(50), this, "");

  private AuthorTable() {
    super(DSL.name("author"));
  }

  @Override
  public Class<AuthorRecord> getRecordType() {
    return AuthorRecord.class;
  }

  @Override
  public UniqueKey<AuthorRecord> getPrimaryKey() {
    return Internal.createUniqueKey(this, DSL.name("author_key"), id);
  }
}
