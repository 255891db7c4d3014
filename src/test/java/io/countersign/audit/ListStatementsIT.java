package io.countersign.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.Api;
import io.countersign.SystemTest;
import io.countersign.calendar.Today;
import io.countersign.order.TestDealers;
import io.countersign.order.TestOrders;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import io.countersign.web.Limit;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lists cost the same number of statements however long the page is, counted between them and the database. */
@SystemTest
class ListStatementsIT {

    private static final Scope HOUSE = new Scope(new PersonId("lu.wen"), true, null);

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Today today;

    @Autowired
    private CaseSearch cases;

    @Autowired
    private DataSource database;

    @Autowired
    private Clock clock;

    private String dealer;

    @BeforeEach
    void submitSomeOrders() {
        TestOrders orders = new TestOrders(port, context);
        dealer = new TestDealers(context, today.date()).dealer("400000");
        for (int i = 0; i < 6; i++) {
            orders.submitted(Api.on(port, "chen.jie"), orders.order(dealer, 100 + i));
        }
    }

    @Test
    void readAPageOfCasesInThreeStatements() {
        CountedStatements counted = new CountedStatements(database);
        CaseSearch search =
                new CaseSearch(counted.jdbc(), new CaseRows(counted.jdbc(), new PersonCards(counted.jdbc())));
        CaseQuery ours = new CaseQuery(null, null, dealer, null, "sun", null, null, null);

        assertThat(counted.during(() -> search.find(ours, HOUSE, null, new Limit(1))))
                .isEqualTo(3);
        assertThat(counted.during(() -> search.find(ours, HOUSE, null, new Limit(50))))
                .isEqualTo(3);
    }

    @Test
    void readWhatWaitsForSomebodyInThreeStatements() {
        CountedStatements counted = new CountedStatements(database);
        WaitingForMe waiting = new WaitingForMe(counted.jdbc(), new PersonCards(counted.jdbc()), clock);

        assertThat(counted.during(() -> waiting.of(new PersonId("sun.qiang"), 1)))
                .isEqualTo(3);
        assertThat(counted.during(() -> waiting.of(new PersonId("sun.qiang"), 50)))
                .isEqualTo(3);
    }

    @Test
    void leaveOutNoCaseAndShowNoneTwiceFromPageToPage() {
        CaseQuery ours = new CaseQuery(null, null, dealer, null, null, null, null, null);
        Set<String> seen = new HashSet<>();
        String after = null;
        int pages = 0;
        do {
            var page = cases.find(ours, HOUSE, after, new Limit(4));
            page.items().forEach(row -> assertThat(seen.add(row.number())).isTrue());
            after = page.next();
            pages++;
        } while (after != null);

        assertThat(seen).hasSize(6);
        assertThat(pages).isEqualTo(2);
    }
}
