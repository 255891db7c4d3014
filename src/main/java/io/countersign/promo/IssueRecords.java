package io.countersign.promo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who got what of a requisition, and how much of each item is accounted for. */
@Component
class IssueRecords {

    private static final int MOST = 500;

    private final JdbcClient jdbc;

    IssueRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<RequisitionView.Record> of(String requisition) {
        return jdbc.sql("select * from promo_issue_record where requisition = ? order by id limit " + MOST)
                .param(requisition)
                .query((row, index) -> issue(row))
                .list();
    }

    /** By item. */
    Map<String, Integer> accounted(String requisition) {
        Map<String, Integer> accounted = new HashMap<>();
        jdbc.sql("select item, accounted from promo_handout where requisition = ?")
                .param(requisition)
                .query(row -> {
                    accounted.put(row.getString(1), row.getInt(2));
                });
        return accounted;
    }

    private static RequisitionView.Record issue(ResultSet row) throws SQLException {
        IssueKind kind = IssueKind.valueOf(row.getString("kind"));
        return new RequisitionView.Record(
                row.getString("item"),
                kind,
                kind.title(),
                row.getInt("quantity"),
                row.getString("recipient"),
                row.getString("organisation"),
                row.getString("signature"),
                row.getString("person"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
