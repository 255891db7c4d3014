package io.countersign.storage;

import java.sql.Connection;
import java.sql.SQLException;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** What {@link AppendOnlyTable} calls in the demo database, which has no trigger language of its own. */
public class AppendOnlyTrigger implements Trigger {

    private String table = "";

    @Override
    public void init(
            Connection connection, String schemaName, String triggerName, String tableName, boolean before, int type) {
        table = tableName;
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        throw new SQLException(table + " is append-only", "45000");
    }
}
