package io.guardjdbc.corpus;

import com.alibaba.druid.wall.WallConfig;
import com.alibaba.druid.wall.WallProvider;
import com.alibaba.druid.wall.spi.MySqlWallProvider;
import com.alibaba.druid.wall.spi.PGWallProvider;
import io.guardjdbc.sql.Dialect;

/**
 * The nearest peer: the SQL firewall of Alibaba Druid, with every rule against destruction that it
 * has switched on.
 *
 * <p>Every text meets a new provider, because the provider keeps verdicts by a form of the text in
 * which all literals look alike, and that would only make its result worse.
 */
final class DruidWall {

  private final Dialect dialect;
  private final WallConfig config;

  /**
   * Sets Druid up.
   *
   * @param strictest whether it also refuses what only might hide something: comments, several
   *     statements in a text, kinds of statement it does not know
   */
  DruidWall(Dialect dialect, boolean strictest) {
    this.dialect = dialect;
    config =
        new WallConfig(
            dialect == Dialect.POSTGRESQL
                ? PGWallProvider.DEFAULT_CONFIG_DIR
                : MySqlWallProvider.DEFAULT_CONFIG_DIR);
    config.setDropTableAllow(false);
    config.setTruncateAllow(false);
    config.setAlterTableAllow(false);
    config.setRenameTableAllow(false);
    config.setDeleteWhereNoneCheck(true);
    config.setUpdateWhereNoneCheck(true);
    config.setDeleteWhereAlwayTrueCheck(true);
    config.setUpdateWhereAlwayTrueCheck(true);
    config.setSelectIntoOutfileAllow(false);
    config.setConditionAndAlwayTrueAllow(!strictest);
    config.setConditionAndAlwayFalseAllow(!strictest);
    config.setStrictSyntaxCheck(strictest);
    config.setMultiStatementAllow(!strictest);
    config.setNoneBaseStatementAllow(!strictest);
    config.setCommentAllow(!strictest);
  }

  /** Whether Druid would refuse the text; its WallFilter checks H2 by the rules of MySQL. */
  boolean refuses(String sql) {
    WallProvider provider =
        dialect == Dialect.POSTGRESQL ? new PGWallProvider(config) : new MySqlWallProvider(config);
    try {
      return !provider.checkValid(sql);
    } catch (RuntimeException e) {
      // Its own parser and its weighing of conditions fail on some, which then do not run.
      return true;
    }
  }
}
