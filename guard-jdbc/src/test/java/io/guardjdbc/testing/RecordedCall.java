package io.guardjdbc.testing;

import java.util.List;

/**
 * One call that reached the {@link RecordingDriver}.
 *
 * @param type the simple name of the JDBC interface: Connection, Statement, PreparedStatement …
 * @param method the name of the method
 * @param sql the text that it carried, or that the prepared statement was made of; null for none
 * @param arguments what else was passed, the text included
 * @param executes whether the text ran by this call
 */
public record RecordedCall(
    String type, String method, String sql, List<Object> arguments, boolean executes) {}
