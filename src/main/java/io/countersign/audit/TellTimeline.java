package io.countersign.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.audit.CaseStory.Kind;
import io.countersign.audit.CaseStory.Moment;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what happened to a case in the order in which it happened, in words. */
@Component
class TellTimeline {

    /** Kinds of journal entries that the approval core's own rows tell better. */
    private static final Set<String> TOLD_BY_ROWS = Set.of("decision", "round-opened", "round-closed", Routings.KIND);

    private static final List<String> CONSEQUENCES =
            List.of("-checked", "-credit-reserved", "-returned", "-approved", "-rejected", "-released", "-expired");

    /** The fact under which a deed of checking keeps what was found. */
    private static final String FINDINGS = "findings";

    private final Routings routings;

    private final ObjectMapper json;

    TellTimeline(Routings routings, ObjectMapper json) {
        this.routings = routings;
        this.json =
                json.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES); // written by earlier versions
    }

    List<Moment> of(CaseRecords records, PersonCards.Book book) {
        List<Moment> moments = new ArrayList<>();
        if (records.head().submittedAt() != null && records.journal().stream().noneMatch(TellTimeline::isSubmission)) {
            moments.add(Moment.of(
                    records.head().submittedAt(),
                    Kind.SUBMITTED,
                    new Text("Submitted", "已提交"),
                    records.head().requester()));
        }
        records.journal().stream()
                .filter(entry -> !TOLD_BY_ROWS.contains(entry.kind()))
                .map(entry -> deed(entry, book))
                .forEach(moments::add);
        records.rounds().stream().flatMap(round -> routings.of(round, records)).forEach(moments::add);
        records.asked().forEach(asked -> moments.add(asked(asked, records, book)));
        records.decided().forEach(decided -> moments.add(decided(decided, records, book)));
        records.rounds().stream().flatMap(TellTimeline::closed).forEach(moments::add);
        moments.sort(Comparator.comparing(Moment::at)); // stable: at the same instant the order above counts
        return moments;
    }

    /** Done by the process in somebody's transaction: the journal names whose, but that person did not do it. */
    private static boolean isConsequence(JournalEntry entry) {
        return CONSEQUENCES.stream().anyMatch(end -> entry.kind().endsWith(end));
    }

    private static boolean isSubmission(JournalEntry entry) {
        return entry.kind().endsWith("submitted");
    }

    private List<Finding> findings(JournalEntry entry) {
        String written = entry.facts().get(FINDINGS);
        try {
            return written == null ? List.of() : json.readValue(written, new TypeReference<>() {});
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("The journal was damaged: " + written, damaged);
        }
    }

    private Moment deed(JournalEntry entry, PersonCards.Book book) {
        return new Moment(
                entry.at(),
                isSubmission(entry) ? Kind.SUBMITTED : Kind.DEED,
                entry.what(),
                isConsequence(entry) ? null : book.ofNullable(entry.person()),
                null,
                entry.reason(),
                List.of(),
                findings(entry),
                null,
                null);
    }

    private static Moment asked(RoundRows.Asked asked, CaseRecords records, PersonCards.Book book) {
        RoundRows.Step step = records.step(asked.step());
        Text role = Roles.title(new Role(step.role()));
        Text what = switch (asked.how()) {
            case "ESCALATED" -> new Text("Escalated: asked as " + role.en(), "升级：请其以" + role.zh() + "身份审批");
            case "SUBSTITUTE" -> new Text("Asked as substitute, " + role.en(), "作为代理人被请求审批（" + role.zh() + "）");
            case "ADDED" -> new Text("Added by an administrator as " + role.en(), "由管理员指定审批（" + role.zh() + "）");
            default -> new Text("Asked to decide as " + role.en(), "请其以" + role.zh() + "身份审批");
        };
        return new Moment(
                asked.at(),
                Kind.ASKED,
                what,
                book.of(asked.person()),
                book.ofNullable(asked.onBehalfOf()),
                null,
                step.reasons(),
                List.of(),
                null,
                null);
    }

    private static Moment decided(RoundRows.Decided decided, CaseRecords records, PersonCards.Book book) {
        Kind kind = Kind.valueOf(decided.verdict());
        return new Moment(
                decided.at(),
                kind,
                said(kind, Roles.title(new Role(records.step(decided.step()).role()))),
                book.of(decided.person()),
                book.ofNullable(decided.onBehalfOf()),
                decided.reason(),
                List.of(),
                List.of(),
                null,
                new CaseStory.Seen(decided.evidence(), decided.hash()));
    }

    private static Text said(Kind verdict, Text role) {
        return switch (verdict) {
            case RETURN -> new Text("Returned for changes (" + role.en() + ")", "退回修改（" + role.zh() + "）");
            case REJECT -> new Text("Rejected (" + role.en() + ")", "拒绝（" + role.zh() + "）");
            default -> new Text("Approved (" + role.en() + ")", "批准（" + role.zh() + "）");
        };
    }

    private static Stream<Moment> closed(RoundRows.Round round) {
        if (round.closedAt() == null) {
            return Stream.empty();
        }
        Text what = switch (round.outcome() == null ? round.state() : round.outcome()) {
            case "APPROVED" -> new Text("Round " + round.number() + " approved", "第 " + round.number() + " 轮审批通过");
            case "REJECTED" -> new Text("Round " + round.number() + " rejected", "第 " + round.number() + " 轮审批被拒绝");
            case "RETURNED" -> new Text("Round " + round.number() + " returned", "第 " + round.number() + " 轮被退回");
            default -> new Text("Round " + round.number() + " ended", "第 " + round.number() + " 轮已结束");
        };
        return Stream.of(Moment.of(round.closedAt(), Kind.OUTCOME, what, null));
    }
}
