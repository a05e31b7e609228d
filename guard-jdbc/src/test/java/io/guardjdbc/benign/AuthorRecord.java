package io.guardjdbc.benign;

import org.jooq.impl.UpdatableRecordImpl;

/** A row of {@link AuthorTable}, as jOOQ's generator writes it. */
public final class AuthorRecord extends UpdatableRecordImpl<AuthorRecord> {

  private static final long serialVersionUID = 1;

  public AuthorRecord() {
    super(AuthorTable.AUTHORS);
  }
}
