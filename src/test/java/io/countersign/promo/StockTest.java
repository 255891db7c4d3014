package io.countersign.promo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.countersign.people.CurrentPerson;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The stock ledger by itself: never below zero, never promised twice, every reservation closed once. */
class StockTest {

    private static final JdbcClient JDBC = JdbcClient.create(memory());
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final CurrentPerson NOBODY = mock();

    private final Stock stock =
            new Stock(JDBC, NOBODY, Clock.fixed(Instant.parse("2026-06-15T04:00:00Z"), ZoneOffset.UTC));
    private final String one = item(10);
    private final String other = item(5);

    @BeforeAll
    static void tables() {
        when(NOBODY.id()).thenReturn(Optional.empty());
        JDBC.sql("create table promo_item (code varchar(20) primary key, on_hand int, reserved int, entries bigint,"
                        + " check (reserved >= 0 and on_hand >= reserved))")
                .update();
        JDBC.sql("create table promo_stock_entry (id bigint primary key, item varchar(20), position bigint,"
                        + " kind varchar(10), quantity int, document varchar(40), closes_id bigint unique, on_hand_after int,"
                        + " reserved_after int, note varchar(500), person varchar(60), recorded_at timestamp,"
                        + " unique (item, position))")
                .update();
    }

    @Test
    void setsAsideUntilNothingIsFree() {
        assertThat(reserve("A", Map.of(one, 7))).isEmpty();
        assertThat(reserve("B", Map.of(one, 4))).containsExactly(one);
        assertThat(reserve("B", Map.of(one, 3))).isEmpty();
        assertThat(balance(one)).isEqualTo("10/10");
    }

    @Test
    void setsNothingAsideWhereOneItemIsShort() {
        assertThat(reserve("A", Map.of(one, 10, other, 6))).containsExactly(other);

        assertThat(balance(one)).isEqualTo("10/0");
        assertThat(balance(other)).isEqualTo("5/0");
    }

    @Test
    void replacesWhatTheDocumentHeldBefore() {
        reserve("A", Map.of(one, 10));

        assertThat(reserve("A", Map.of(other, 5))).isEmpty();

        assertThat(balance(one)).isEqualTo("10/0");
        assertThat(balance(other)).isEqualTo("5/5");
    }

    @Test
    void takesOutOfStockWhatIsHandedOutOnce() {
        reserve("A", Map.of(one, 4));
        stock.issue(document("A"));
        stock.issue(document("A"));
        stock.release(document("A"));

        assertThat(balance(one)).isEqualTo("6/0");
    }

    @Test
    void givesBackOnce() {
        reserve("A", Map.of(one, 4));
        stock.release(document("A"));
        stock.release(document("A"));
        stock.issue(document("A"));

        assertThat(balance(one)).isEqualTo("10/0");
    }

    @Test
    void neverScrapsNorCountsAwayWhatIsPromised() {
        reserve("A", Map.of(one, 8));

        assertThat(stock.change(StockKind.SCRAP, one, 3, "S", null)).isFalse();
        assertThat(stock.change(StockKind.COUNT, one, -3, "C", null)).isFalse();
        assertThat(stock.change(StockKind.SCRAP, one, 2, "S", null)).isTrue();
        assertThat(balance(one)).isEqualTo("8/8");
    }

    @Test
    void writesEveryMovementWithTheBalanceAfterIt() {
        reserve("A", Map.of(one, 4));
        stock.issue(document("A"));
        stock.change(StockKind.RETURN, one, 1, document("A"), "came back");

        assertThat(JDBC.sql("select concat(position, ' ', kind, ' ', quantity, ' ', on_hand_after, '/', reserved_after)"
                                + " from promo_stock_entry where item = ? order by position")
                        .param(one)
                        .query(String.class)
                        .list())
                .containsExactly("1 RESERVE 4 10/4", "2 ISSUE 4 6/0", "3 RETURN 1 7/0");
    }

    @Test
    void countsQuartersFromTheirMonths() {
        assertThat(CountStock.quarter(LocalDate.of(2026, 3, 31))).isEqualTo("2026-Q1");
        assertThat(CountStock.quarter(LocalDate.of(2026, 4, 1))).isEqualTo("2026-Q2");
        assertThat(CountStock.quarter(LocalDate.of(2026, 12, 31))).isEqualTo("2026-Q4");
    }

    private List<String> reserve(String document, Map<String, Integer> quantities) {
        return stock.reserve(document(document), new TreeMap<>(quantities));
    }

    private String document(String name) {
        return name + one;
    }

    private static String balance(String item) {
        return JDBC.sql("select concat(on_hand, '/', reserved) from promo_item where code = ?")
                .param(item)
                .query(String.class)
                .single();
    }

    private static String item(int onHand) {
        String code = "PI-" + NEXT.incrementAndGet();
        JDBC.sql("insert into promo_item (code, on_hand, reserved, entries) values (?, ?, 0, 0)")
                .params(code, onHand)
                .update();
        return code;
    }

    private static JdbcDataSource memory() {
        JdbcDataSource dataSource = new JdbcDataSource();
        dataSource.setURL("jdbc:h2:mem:promo-stock;DB_CLOSE_DELAY=-1");
        return dataSource;
    }
}
