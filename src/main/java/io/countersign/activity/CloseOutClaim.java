package io.countersign.activity;

import io.countersign.approval.Subject;
import io.countersign.money.Money;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The claim with which an activity is closed out; it has the activity's number. The activity's status says how far it is. */
@Entity
@Table(name = "close_out")
class CloseOutClaim {

    /** The type of subject under which a close-out is approved. */
    static final String TYPE = "close-out";

    @Id
    private String activityNumber;

    @Version
    private int version;

    private @Nullable String explanation;
    private int revision;
    private Instant savedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant settledAt;
    private @Nullable Money settled;

    @ElementCollection
    @CollectionTable(name = "close_out_line", joinColumns = @JoinColumn(name = "activity_number"))
    @OrderColumn(name = "position")
    private List<CloseOutLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "close_out_invoice", joinColumns = @JoinColumn(name = "activity_number"))
    @OrderColumn(name = "position")
    private List<CloseOutInvoice> invoices = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected CloseOutClaim() {}

    @SuppressWarnings("NullAway.Init")
    CloseOutClaim(String activityNumber, Instant at) {
        this.activityNumber = activityNumber;
        this.savedAt = at;
    }

    void take(CloseOutContent content, Instant at) {
        explanation = content.explanation();
        savedAt = at;
        replace(lines, content.lines());
        replace(invoices, content.invoices());
    }

    /** Handed in, once more after each return; what may be settled of each line is kept as it is now. */
    void handIn(Map<String, Money> allowed, Instant at) {
        revision++;
        submittedAt = at;
        replace(
                lines,
                lines.stream()
                        .map(line -> line.matched(allowed.getOrDefault(line.line(), Money.ZERO)))
                        .toList());
    }

    void cut(String id, Money to, String reason, String by) {
        lines.replaceAll(line -> line.line().equals(id) ? line.cut(to, reason, by) : line);
    }

    void settle(Money total, Instant at) {
        settled = total;
        settledAt = at;
    }

    private static <T> void replace(List<T> kept, List<T> taken) {
        if (!kept.equals(taken)) {
            List<T> copy = List.copyOf(taken);
            kept.clear();
            kept.addAll(copy);
        }
    }

    CloseOutContent content() {
        return new CloseOutContent(explanation, lines, invoices);
    }

    Subject subject() {
        return new Subject(TYPE, activityNumber);
    }

    String number() {
        return activityNumber;
    }

    int version() {
        return version;
    }

    int revision() {
        return revision;
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    Optional<Money> settled() {
        return Optional.ofNullable(settled);
    }

    Optional<Instant> settledAt() {
        return Optional.ofNullable(settledAt);
    }
}
