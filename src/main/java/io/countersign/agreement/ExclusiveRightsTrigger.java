package io.countersign.agreement;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** What {@link ExclusiveRightsAlone} calls in the demo database, which has no trigger language of its own. */
public class ExclusiveRightsTrigger implements Trigger {

    private static final String RIVAL = """
            select min(r.agreement) from exclusive_right r
            where r.sku = ? and r.agreement <> ? and r.valid_from <= ? and r.valid_to >= ?
              and (r.path = ? or r.path like concat(cast(? as varchar), '/%') or cast(? as varchar) like concat(r.path, '/%')
                or r.hospital = ?)""";

    private final Map<String, Integer> places = new HashMap<>();

    @Override
    public void init(
            Connection connection, String schemaName, String triggerName, String tableName, boolean before, int type)
            throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("select * from " + schemaName + "." + tableName + " where 1 = 0")) {
            ResultSetMetaData columns = query.getMetaData();
            for (int place = 1; place <= columns.getColumnCount(); place++) {
                places.put(columns.getColumnName(place).toLowerCase(Locale.ROOT), place - 1);
            }
        }
    }

    @Override
    public void fire(Connection connection, Object @Nullable [] oldRow, Object @Nullable [] newRow)
            throws SQLException {
        Object[] row = Objects.requireNonNull(newRow);
        guard(connection, row);
        String[] order = {"sku", "agreement", "valid_to", "valid_from", "path", "path", "path", "hospital"};
        try (PreparedStatement query = connection.prepareStatement(RIVAL)) {
            for (int place = 0; place < order.length; place++) {
                query.setObject(place + 1, cell(row, order[place]));
            }
            try (ResultSet found = query.executeQuery()) {
                if (found.next() && found.getString(1) != null) {
                    throw new SQLException(
                            cell(row, "sku") + " is exclusive to agreement " + found.getString(1), "45000");
                }
            }
        }
    }

    private void guard(Connection connection, Object[] row) throws SQLException {
        try (PreparedStatement raise =
                        connection.prepareStatement("update exclusivity_guard set claims = claims + 1 where sku = ?");
                PreparedStatement begin =
                        connection.prepareStatement("insert into exclusivity_guard (sku, claims) values (?, 1)")) {
            raise.setObject(1, cell(row, "sku"));
            if (raise.executeUpdate() == 0) {
                begin.setObject(1, cell(row, "sku"));
                begin.executeUpdate();
            }
        }
    }

    private Object cell(Object[] row, String column) {
        return row[Objects.requireNonNull(places.get(column), column)];
    }
}
