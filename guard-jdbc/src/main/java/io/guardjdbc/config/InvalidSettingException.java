package io.guardjdbc.config;

import java.sql.SQLNonTransientException;

/**
 * A setting, a URL or a file of the guard that cannot be accepted; nothing was connected. The
 * message names the place and what to do. It never holds a password.
 */
public final class InvalidSettingException extends SQLNonTransientException {

  /**
   * Outside the classes that pools and frameworks take for a lost connection ({@code 08}, {@code
   * 0A000}, {@code 57P}): a wrong setting does not go away by connecting again.
   */
  public static final String SQL_STATE = "ZG900";

  private static final long serialVersionUID = 1L;

  /**
   * @param place where it stands: {@code guard.yaml:12:5}, {@code the JDBC URL} …
   * @param problem what is wrong, and what would be right
   */
  public InvalidSettingException(String place, String problem) {
    super(place + ": " + problem, SQL_STATE);
  }

  InvalidSettingException(String place, String problem, Throwable cause) {
    super(place + ": " + problem, SQL_STATE, cause);
  }
}
