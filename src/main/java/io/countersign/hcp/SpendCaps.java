package io.countersign.hcp;

import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.storage.TimeOrderedIds;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The yearly caps of professionals, by number of talks and by amount. A document reserves what it wants before anybody
 * approves it, commits it with the approval, posts what was really paid, and gives the rest back, each exactly once.
 */
@Service
public class SpendCaps {

    /** What became of a reservation: everything asked for, or nothing. */
    public sealed interface Outcome {

        /** Held until committed or released. */
        record Reserved() implements Outcome {}

        /** Nothing new is held; at least one finding for each professional whose cap would be passed. */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    private final CapRows rows;
    private final CapBounds bounds;
    private final Professionals professionals;
    private final Today today;

    SpendCaps(CapRows rows, CapBounds bounds, Professionals professionals, Today today) {
        this.rows = rows;
        this.bounds = bounds;
        this.professionals = professionals;
        this.today = today;
    }

    /**
     * Reserves for all or none. Asked again with the same, it changes nothing; with something else, the document's earlier
     * reservation is replaced. What the document has committed stays committed until the next {@link #commit}: a changed
     * plan counts as the larger of the two while it is decided about.
     */
    @Transactional
    public Outcome reserve(String document, List<CapAsk> asks) {
        CapPlan plan = CapPlan.of(asks);
        SortedMap<CapKey, CapHolding> held = locked(document, plan.keys());
        if (plan.isHeldBy(held)) {
            return new Outcome.Reserved();
        }
        List<Finding> findings = judged(plan, held);
        if (!findings.isEmpty()) {
            return new Outcome.Refused(findings);
        }
        held.forEach((key, holding) -> plan(document, holding, plan.of(key), plan.day(key, today.date())));
        return new Outcome.Reserved();
    }

    /** What reserving would answer; writes nothing. */
    @Transactional(readOnly = true)
    public List<Finding> check(String document, List<CapAsk> asks) {
        CapPlan plan = CapPlan.of(asks);
        SortedMap<CapKey, CapHolding> held = withNew(rows.holdings(document), plan.keys());
        return judged(plan, held);
    }

    /** Turns the reservation into the commitment, which replaces an earlier one; does nothing where nothing is reserved. */
    @Transactional
    public void commit(String document) {
        locked(document, List.of()).values().stream()
                .filter(holding -> holding.reservation() != null)
                .forEach(holding -> commit(document, holding));
    }

    /**
     * Posts what was paid in all, never more than committed; asked again with the same, it does nothing.
     *
     * @throws IllegalStateException when more was paid than committed, or less than was posted before
     */
    @Transactional
    public void actual(String document, List<CapAsk> paid) {
        CapPlan plan = CapPlan.of(paid);
        SortedMap<CapKey, CapHolding> held = locked(document, plan.keys());
        plan.keys().forEach(key -> pay(document, Objects.requireNonNull(held.get(key)), plan.of(key)));
    }

    /** Gives the reservation of a changed plan back and keeps what was committed before; nothing where none is held. */
    @Transactional
    public void drop(String document) {
        locked(document, List.of()).values().stream()
                .filter(holding -> holding.reservation() != null)
                .forEach(holding -> {
                    CapEntry entry = closing(CapEntry.Kind.DROP, holding.estimated(), holding.reservation());
                    change(document, holding, holding.unreserved(), List.of(entry));
                });
    }

    /** Closes the document: gives back whatever is reserved, or committed and not paid. Once; afterwards it does nothing. */
    @Transactional
    public void release(String document) {
        locked(document, List.of()).values().stream()
                .filter(holding -> holding.reservation() != null || holding.commitment() != null)
                .forEach(holding -> change(document, holding, holding.closed(), releases(holding)));
    }

    /** The year as it stands, all documents counted, against the caps of today or of the year's first day. */
    @Transactional(readOnly = true)
    public CapUsage remaining(String hcp, int year) {
        CapAmount used = rows.used(new CapKey(hcp, year));
        LocalDate now = today.date();
        CapAmount bound = bounds.on(now.getYear() == year ? now : LocalDate.of(year, 1, 1));
        return new CapUsage(hcp, year, bound.talks(), used.talks(), bound.amount(), used.amount());
    }

    /** How the year would stand with this plan of the document in place of what the document holds now. */
    CapAmount with(String document, CapKey key, CapAmount plan) {
        CapHolding holding = rows.holdings(document).getOrDefault(key, CapHolding.none(key));
        CapHolding planned = holding.reserved(plan, 0);
        return rows.used(key).minus(holding.used()).plus(planned.used());
    }

    private List<Finding> judged(CapPlan plan, SortedMap<CapKey, CapHolding> held) {
        List<Finding> findings = new ArrayList<>();
        held.forEach((key, holding) -> {
            CapAmount more = holding.reserved(plan.of(key), 0).used().minus(holding.used());
            if (more.talks() > 0 || more.amount().isPositive()) {
                Text name =
                        professionals.find(key.hcp()).map(Professional::name).orElse(new Text(key.hcp(), key.hcp()));
                findings.addAll(bounds.over(key, name, rows.used(key).plus(more), plan.day(key, today.date())));
            }
        });
        return findings;
    }

    private void plan(String document, CapHolding holding, CapAmount asked, LocalDate day) {
        List<CapEntry> entries = new ArrayList<>();
        if (holding.reservation() != null) {
            entries.add(closing(CapEntry.Kind.REPLACE, holding.estimated(), holding.reservation()));
        }
        CapHolding next = holding.unreserved();
        if (!asked.isNone() || holding.commitment() != null) {
            long id = TimeOrderedIds.next();
            next = holding.reserved(asked, id);
            entries.add(new CapEntry(id, CapEntry.Kind.RESERVE, next.estimated(), null));
        }
        CapAmount by = next.used().minus(holding.used());
        if (!entries.isEmpty() && !rows.moveWithin(holding.key(), by, entries.size(), bounds.on(day))) {
            throw new IllegalStateException("The cap of " + holding.key() + " moved while it was locked");
        }
        written(document, next, entries);
    }

    private void commit(String document, CapHolding holding) {
        List<CapEntry> entries = new ArrayList<>();
        if (holding.commitment() != null) {
            entries.add(closing(CapEntry.Kind.REPLACE, holding.committed(), holding.commitment()));
        }
        CapEntry commit = closing(CapEntry.Kind.COMMIT, holding.asked(), Objects.requireNonNull(holding.reservation()));
        entries.add(commit);
        change(document, holding, holding.committed(commit.id()), entries);
    }

    private void pay(String document, CapHolding holding, CapAmount total) {
        if (total.equals(holding.paid())) {
            return;
        }
        if (!total.isWithin(holding.committed()) || !holding.paid().isWithin(total)) {
            throw new IllegalStateException("Document " + document + " cannot pay " + total + " to " + holding.key()
                    + ": committed " + holding.committed() + ", paid before " + holding.paid());
        }
        CapEntry entry = new CapEntry(TimeOrderedIds.next(), CapEntry.Kind.ACTUAL, total.minus(holding.paid()), null);
        change(document, holding, holding.paid(total), List.of(entry));
    }

    private static List<CapEntry> releases(CapHolding holding) {
        List<CapEntry> entries = new ArrayList<>();
        if (holding.reservation() != null) {
            entries.add(closing(CapEntry.Kind.RELEASE, holding.estimated(), holding.reservation()));
        }
        if (holding.commitment() != null) {
            entries.add(
                    closing(CapEntry.Kind.RELEASE, holding.committed().minus(holding.paid()), holding.commitment()));
        }
        return entries;
    }

    private void change(String document, CapHolding holding, CapHolding next, List<CapEntry> entries) {
        rows.move(holding.key(), next.used().minus(holding.used()), entries.size());
        written(document, next, entries);
    }

    private void written(String document, CapHolding next, List<CapEntry> entries) {
        if (!entries.isEmpty()) {
            rows.keep(document, next);
            rows.append(next.key(), document, entries);
        }
    }

    private static CapEntry closing(CapEntry.Kind kind, CapAmount amount, long closes) {
        return new CapEntry(TimeOrderedIds.next(), kind, amount, closes);
    }

    /** Locks every year the document holds or wants something of, in order, and reads what it holds under the lock. */
    private SortedMap<CapKey, CapHolding> locked(String document, Iterable<CapKey> wanted) {
        TreeSet<CapKey> keys = new TreeSet<>(rows.holdings(document).keySet());
        wanted.forEach(keys::add);
        keys.forEach(rows::lock);
        return withNew(rows.holdings(document), keys);
    }

    private static SortedMap<CapKey, CapHolding> withNew(Map<CapKey, CapHolding> held, Iterable<CapKey> wanted) {
        SortedMap<CapKey, CapHolding> all = new TreeMap<>(held);
        wanted.forEach(key -> all.putIfAbsent(key, CapHolding.none(key)));
        return all;
    }
}
