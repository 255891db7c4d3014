package io.countersign.hcp;

import io.countersign.money.Money;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is behind a professional's used caps, document by document. */
@Component
public class CapUse {

    private static final int MOST = 100;

    /** @param used the larger of paid and estimated plus committed */
    public record Held(String document, int talks, Money estimated, Money committed, Money paid, Money used) {}

    private final JdbcClient jdbc;

    CapUse(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most a hundred, the newest number first. */
    List<Held> documents(String hcp, int year) {
        return jdbc.sql("select * from cap_holding where hcp = ? and cap_year = ? order by document desc limit " + MOST)
                .params(hcp, year)
                .query((row, index) -> held(row.getString("document"), CapRows.holding(row)))
                .list();
    }

    private static Held held(String document, CapHolding holding) {
        return new Held(
                document,
                holding.used().talks(),
                holding.estimated().amount(),
                holding.committed().amount(),
                holding.paid().amount(),
                holding.used().amount());
    }
}
