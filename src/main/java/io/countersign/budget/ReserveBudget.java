package io.countersign.budget;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves budget for a document when it is submitted: all of its asks or none. Once per document and revision: asked again, it
 * changes nothing. A newer revision gives the older one's reservation back first; what is committed already counts for it, so
 * that only the excess is reserved anew.
 */
@Component
public class ReserveBudget {

    /** What came of it. */
    public sealed interface Outcome {}

    /** @param warnings what those who decide should know: overruns that the node's policy lets pass */
    public record Reserved(List<Finding> warnings) implements Outcome {}

    /** Nothing was reserved, and an older revision still holds what it held. */
    public record Refused(List<Finding> findings) implements Outcome {}

    private final Holdings holdings;
    private final BudgetRows rows;
    private final BudgetLedger ledger;
    private final Overruns overruns;

    ReserveBudget(Holdings holdings, BudgetRows rows, BudgetLedger ledger, Overruns overruns) {
        this.holdings = holdings;
        this.rows = rows;
        this.ledger = ledger;
        this.overruns = overruns;
    }

    /** @param asks what the document needs in all, whatever it holds already */
    @Transactional
    public Outcome reserve(String document, int revision, List<Ask> asks) {
        int newest = holdings.begin(document);
        if (revision < newest || revision == newest && holdings.isReleased(document, revision)) {
            throw new IllegalStateException(
                    document + " gave back what revision " + revision + " reserved; reserve with a new revision");
        }
        return revision == newest ? new Reserved(List.of()) : anew(document, revision, Asks.merged(asks));
    }

    private Outcome anew(String document, int revision, List<Ask> asks) {
        List<Reservation> older = holdings.reserved(document);
        List<Ask> needed = Asks.beyond(asks, Asks.sums(committed(document)));
        Map<String, BudgetPosition> locked = rows.lock(nodes(older, asks));
        List<LedgerEntry> entries = new ArrayList<>(older.stream()
                .map(held -> LedgerEntry.of(document, held, LedgerKind.RELEASE, ReleaseReason.REPLACED.name()))
                .toList());
        List<Finding> findings = findings(locked, entries, needed, asks);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.BLOCK)) {
            return new Refused(findings);
        }
        older.forEach(holdings::close);
        holdings.open(document, revision, needed).stream()
                .map(opened -> LedgerEntry.of(document, opened, LedgerKind.RESERVE, null))
                .forEach(entries::add);
        holdings.revise(document, revision);
        ledger.post(locked, entries);
        return new Reserved(findings);
    }

    /** What is committed or spent, as asks. */
    private List<Ask> committed(String document) {
        return holdings.committed(document).stream()
                .map(commitment -> Asks.of(commitment.ask(), commitment.total()))
                .toList();
    }

    private static Collection<String> nodes(List<Reservation> older, List<Ask> asks) {
        return Stream.concat(older.stream().map(Reservation::ask), asks.stream())
                .map(Ask::node)
                .toList();
    }

    private List<Finding> findings(
            Map<String, BudgetPosition> locked, List<LedgerEntry> releases, List<Ask> needed, List<Ask> asks) {
        List<Finding> findings = new ArrayList<>();
        Asks.byNode(asks).keySet().stream()
                .filter(code -> !locked.containsKey(code))
                .map(overruns::unknown)
                .forEach(findings::add);
        Asks.byNode(needed).forEach((code, asked) -> {
            BudgetPosition position = locked.get(code);
            if (position != null) {
                findings.addAll(overruns.of(after(position, releases), asked, DocumentKind.REQUEST));
            }
        });
        return findings;
    }

    private static BudgetPosition after(BudgetPosition position, List<LedgerEntry> entries) {
        BudgetPosition after = position;
        for (LedgerEntry entry : entries) {
            after = entry.node().equals(position.node().code()) ? after.after(entry) : after;
        }
        return after;
    }
}
