package io.countersign.agreement;

import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.calendar.DateRange;
import io.countersign.people.Deed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Ten years, day by day, of 500 agreements on two nodes that both do the night's work, in a time zone that is not the office's.
 * Nine of ten terms are renewed in time; the others lapse and begin anew half a year later.
 */
class AgreementDecadeTest {

    private static final int AGREEMENTS = 500;
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    private final AgreementWorld world = new AgreementWorld(AgreementTest.memory("decade"));
    private final Random random = new Random(20_260_101L);

    @Test
    void everyVersionBeginsOnceEndsOnceAndLeavesNoGapWhereItIsRenewed() throws Exception {
        TimeZone usual = TimeZone.getDefault();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        List<Callable<Boolean>> night = List.of(node(world.node()), node(world.node()));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            world.date.set(FIRST);
            for (int number = 0; number < AGREEMENTS; number++) {
                LocalDate first = FIRST.plusDays(1 + random.nextInt(300));
                signed("AG-" + number, number, new DateRange(first, first.plusMonths(6 + random.nextInt(18))));
            }
            for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
                world.date.set(day);
                renew(day);
                for (Future<Boolean> done : nodes.invokeAll(night)) {
                    assertThat(done.get()).isTrue();
                }
                if (day.getDayOfMonth() % 10 == 1) {
                    assertThat(overdue(day)).as("left undone on " + day).isZero();
                }
            }
        } finally {
            nodes.shutdownNow();
            TimeZone.setDefault(usual);
        }
        Map<String, Long> begun = deeds("agreement-activated");
        Map<String, Long> ended = deeds("agreement-renewed");
        ended.putAll(deeds("agreement-lapsed"));
        System.out.printf(
                "*** %d agreements, 10 years, two nodes: %d versions begun, %d renewed, %d lapsed, each once ***%n",
                AGREEMENTS,
                begun.size(),
                deeds("agreement-renewed").size(),
                deeds("agreement-lapsed").size());
        assertThat(begun).hasSizeGreaterThan(4 * AGREEMENTS);
        assertThat(begun.values()).containsOnly(1L);
        assertThat(ended.values()).containsOnly(1L);
        assertThat(count(
                        "select count(*) from agreement_version v join agreement_version w on w.agreement = v.agreement"
                                + " and w.revision > v.revision and w.valid_from <= v.valid_to"))
                .as("overlaps")
                .isZero();
        assertThat(count(
                        "select count(*) from agreement_version v join agreement_version w on w.agreement = v.agreement"
                                + " and w.revision = v.revision + 1 and v.status = 'RENEWED'"
                                + " where w.valid_from <> dateadd(day, 1, v.valid_to)"))
                .as("gaps between renewed versions")
                .isZero();
    }

    /** A month before the end nine of ten are signed anew; half a year after a lapse the tenth comes back. */
    private void renew(LocalDate day) {
        for (String number : due("status = 'ACTIVE' and valid_to = ?", day.plusDays(30))) {
            if (random.nextInt(10) > 0) {
                next(number, day.plusDays(31));
            }
        }
        for (String number : due("status = 'LAPSED' and valid_to = ?", day.minusDays(180))) {
            next(number, day);
        }
    }

    private List<String> due(String condition, LocalDate day) {
        return world.does(() -> world.jdbc
                .sql("select agreement from agreement_version v where " + condition
                        + " and not exists (select 1 from agreement_version w where w.agreement = v.agreement"
                        + " and w.revision > v.revision) order by agreement")
                .param(day)
                .query(String.class)
                .list());
    }

    private void next(String number, LocalDate first) {
        DateRange term = new DateRange(first, first.plusMonths(6 + random.nextInt(18)));
        int place = Integer.parseInt(number.substring(3));
        world.runs(() -> world.sign.sign(number, world.draft.next(number, content(place, term))));
    }

    private void signed(String number, int place, DateRange term) {
        world.signed(number, "D-" + place, content(place, term));
    }

    private static AgreementContent content(int place, DateRange term) {
        return AgreementWorld.content(false, "P-" + (1 + place % 3), "CN/31", term);
    }

    private int overdue(LocalDate day) {
        return world.does(() -> world.jdbc
                .sql("select count(*) from agreement_version where (status = 'ACTIVE' and valid_to < ?)"
                        + " or (status = 'SIGNED' and valid_from <= ?)")
                .params(day, day)
                .query(Integer.class)
                .single());
    }

    private int count(String query) {
        return world.does(() -> world.jdbc.sql(query).query(Integer.class).single());
    }

    private Map<String, Long> deeds(String kind) {
        return world.events.stream()
                .filter(Deed.class::isInstance)
                .map(Deed.class::cast)
                .filter(deed -> deed.kind().equals(kind))
                .collect(Collectors.groupingBy(
                        deed -> deed.subject() + " " + deed.facts().get("revision"), Collectors.counting()));
    }

    private static Callable<Boolean> node(KeepAgreementsCurrent keep) {
        return () -> {
            keep.keep();
            return true;
        };
    }
}
