package io.countersign.approval;

import io.countersign.compliance.Finding;
import io.countersign.document.DocumentRef;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision is made on, as one value: shown to the approver, hashed, and kept with the decision.
 *
 * @param lines    null where the subject has none
 * @param sections more tables, each under its title
 * @param cuts     what the present approver may grant less of; null where he takes it or leaves it
 */
public record Evidence(
        Header header,
        List<Fact> facts,
        List<Finding> findings,
        int checksPassed,
        List<Usage> usage,
        @Nullable Table lines,
        List<Precedent> precedents,
        List<DocumentRef> documents,
        List<Change> changes,
        Text ifApproved,
        Text ifReturned,
        Text ifRejected,
        List<Section> sections,
        @Nullable Cuts cuts) {

    public Evidence {
        facts = List.copyOf(facts);
        findings = List.copyOf(findings);
        usage = List.copyOf(usage);
        precedents = List.copyOf(precedents);
        documents = List.copyOf(documents);
        changes = List.copyOf(changes);
        // what earlier versions kept with a decision has no such member
        sections = List.copyOf(Objects.requireNonNullElse(sections, List.of()));
    }

    public Evidence(
            Header header,
            List<Fact> facts,
            List<Finding> findings,
            int checksPassed,
            List<Usage> usage,
            @Nullable Table lines,
            List<Precedent> precedents,
            List<DocumentRef> documents,
            List<Change> changes,
            Text ifApproved,
            Text ifReturned,
            Text ifRejected) {
        this(
                header,
                facts,
                findings,
                checksPassed,
                usage,
                lines,
                precedents,
                documents,
                changes,
                ifApproved,
                ifReturned,
                ifRejected,
                List.of(),
                null);
    }

    /**
     * What stands on top.
     *
     * @param party whom the subject is about, a dealer by code and name
     */
    public record Header(
            Subject subject, Text title, Text party, Money amount, PersonId requester, Instant submittedAt) {}

    /** One labelled fact. */
    public record Fact(String key, Text label, Text value) {}

    /**
     * Something limited, before and after.
     *
     * @param limit      null where there is no limit
     * @param arithmetic how the figures were computed, in order
     */
    public record Usage(
            Text label, Money before, Money after, @Nullable Money limit, List<Figure> arithmetic) {

        public Usage {
            arithmetic = List.copyOf(arithmetic);
        }
    }

    /** One figure of a computation. */
    public record Figure(String key, Text label, String value) {}

    /** A table as people read it; every row has a cell per column. */
    public record Table(List<Column> columns, List<List<String>> rows) {

        public Table {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    /** @param numeric aligned to the right */
    public record Column(String key, Text label, boolean numeric) {}

    /** What was decided in a case like this one. */
    public record Precedent(String number, Text title, Money amount, LocalDate on, Text result) {}

    /** What changed since the round before. */
    public record Change(Text label, String before, String after) {}

    /** A further table under its title. */
    public record Section(Text title, Table table) {}

    /**
     * Amounts that whoever decides now may cut, never raise.
     *
     * @param url where the form puts {@code {cuts: [{id, sanctioned, reason}]}}
     */
    public record Cuts(String url, List<Cut> lines) {

        public Cuts {
            lines = List.copyOf(lines);
        }
    }

    /**
     * One line that may be cut.
     *
     * @param claimed    what was asked for
     * @param proposed   the most that the rules allow
     * @param sanctioned what is granted as it stands
     * @param reason     why it was cut, or null
     */
    public record Cut(
            String id,
            Text label,
            Money claimed,
            Money proposed,
            Money sanctioned,
            @Nullable String reason) {}
}
