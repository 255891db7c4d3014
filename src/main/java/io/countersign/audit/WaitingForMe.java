package io.countersign.audit;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The decisions one person is asked for, the most urgent first: two statements and the names. */
@Component
public class WaitingForMe {

    private static final String OPEN = " from assignment a join required_approval s on s.id = a.step"
            + " join approval_round r on r.id = s.round"
            + " join approval_case c on c.number = r.subject_number"
            + " where a.person = :me and a.waiting = true and r.state = 'OPEN'";

    private final JdbcClient jdbc;
    private final PersonCards persons;
    private final Clock clock;

    WaitingForMe(JdbcClient jdbc, PersonCards persons, Clock clock) {
        this.jdbc = jdbc;
        this.persons = persons;
        this.clock = clock;
    }

    /** One decision that is asked for; {@code task} opens it in Tasklist. */
    public record Item(
            @Nullable String task,
            String number,
            Text title,
            PersonCard requester,
            Money amount,
            @Nullable Instant due,
            @Nullable PersonCard onBehalfOf) {}

    /** How many wait, how many of them are overdue, and the first few. */
    public record Waiting(int count, int overdue, List<Item> first) {

        public Waiting {
            first = List.copyOf(first);
        }
    }

    public Waiting of(PersonId me, int atMost) {
        List<Bare> found = jdbc.sql(
                        "select a.task, c.number, c.title_en, c.title_zh, c.requester, c.amount, s.due_at, a.on_behalf_of"
                                + OPEN + " order by s.due_at, a.id limit " + atMost)
                .param("me", me.value())
                .query((row, index) -> new Bare(
                        row.getString("task"),
                        row.getString("number"),
                        new Text(row.getString("title_en"), row.getString("title_zh")),
                        row.getString("requester"),
                        new Money(row.getBigDecimal("amount")),
                        Columns.instantOrNull(row, "due_at"),
                        row.getString("on_behalf_of")))
                .list();
        int[] counts = jdbc.sql("select count(*), coalesce(sum(case when s.due_at < :now then 1 else 0 end), 0)" + OPEN)
                .param("me", me.value())
                .param("now", Columns.utc(clock.instant()))
                .query((row, index) -> new int[] {row.getInt(1), row.getInt(2)})
                .single();
        PersonCards.Book book = persons.of(found.stream()
                .flatMap(bare -> java.util.stream.Stream.<@Nullable String>of(bare.requester(), bare.onBehalfOf()))
                .toList());
        return new Waiting(
                counts[0],
                counts[1],
                found.stream().map(bare -> bare.item(book)).toList());
    }

    private record Bare(
            @Nullable String task,
            String number,
            Text title,
            String requester,
            Money amount,
            @Nullable Instant due,
            @Nullable String onBehalfOf) {

        Item item(PersonCards.Book book) {
            return new Item(task, number, title, book.of(requester), amount, due, book.ofNullable(onBehalfOf));
        }
    }
}
