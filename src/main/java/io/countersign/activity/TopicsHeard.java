package io.countersign.activity;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How often those who came to an activity have heard of its product from us within a year, this time included. */
@Component
class TopicsHeard {

    private final JdbcClient database;

    TopicsHeard(JdbcClient database) {
        this.database = database;
    }

    /** By the key of the attendee; who refused to be recorded has none. */
    Map<String, Integer> of(MarketingActivity activity, List<SignIn> signIns, LocalDate on) {
        List<String> keys = signIns.stream()
                .map(SignIn::attendeeKey)
                .filter(Objects::nonNull)
                .toList();
        Map<String, Integer> heard = new HashMap<>();
        if (!keys.isEmpty()) {
            database.sql("select s.attendee_key, count(*) from activity_sign_in s"
                            + " join marketing_activity a on a.number = s.activity_number"
                            + " where s.attendee_key in (:keys) and a.product = :product and s.on_day > :since"
                            + " group by s.attendee_key")
                    .param("keys", keys)
                    .param("product", activity.content().product())
                    .param("since", on.minusYears(1))
                    .query((row, number) -> heard.put(row.getString(1), row.getInt(2)))
                    .list();
        }
        return heard;
    }
}
