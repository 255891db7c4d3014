package io.countersign.compliance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.calendar.Today;
import io.countersign.language.PlainText;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.storage.TimeOrderedIds;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets one finding of one case pass although its rule stops it: only where the rule names a role that may, only with a reason,
 * only for exactly the facts that were found, and never by whoever asked for the case.
 */
@Service
public class OverrideFinding {

    private static final int LONGEST_REASON = 2_000;
    private static final int SHORTEST_REASON = 10;

    /** @param evaluation id of the kept evaluation that found it; @param finding its code */
    public record Command(long evaluation, String finding, String reason) {}

    private record Kept(String type, String number, List<Finding> findings) {}

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final RuleBook book;
    private final Today today;
    private final CurrentPerson current;
    private final ObjectProvider<CaseOwners> owners;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OverrideFinding(
            JdbcClient jdbc,
            ObjectMapper json,
            RuleBook book,
            Today today,
            CurrentPerson current,
            ObjectProvider<CaseOwners> owners,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.book = book;
        this.today = today;
        this.current = current;
        this.owners = owners;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    public void override(Command command) {
        PersonId person = current.required();
        String reason = checked(command.reason());
        Kept kept = kept(command.evaluation());
        List<Finding> meant = kept.findings().stream()
                .filter(finding -> finding.code().equals(command.finding()) && Overrides.stops(finding))
                .toList();
        if (meant.isEmpty()) {
            throw unknown();
        }
        demandAuthority(meant.get(0).rule());
        demandForeign(kept, person);
        meant.forEach(finding -> write(kept, finding, person, reason));
    }

    private static String checked(String reason) {
        String text = reason.strip();
        if (text.codePointCount(0, text.length()) < SHORTEST_REASON) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "override-needs-reason",
                    new Text(
                            "Say why in at least " + SHORTEST_REASON + " characters.",
                            "请填写不少于 " + SHORTEST_REASON + " 个字的理由。"),
                    "reason");
        }
        PlainText.problem(text, LONGEST_REASON).ifPresent(problem -> {
            throw new Refusal(Refusal.Kind.MALFORMED, "invalid-input", problem, "reason");
        });
        return text;
    }

    private void demandAuthority(String rule) {
        String allowed = book.inForce(rule, today.date()).find("overridableBy").orElse("");
        if (allowed.isEmpty()) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "rule-without-override",
                    new Text(
                            "Rule " + rule + " allows no exception. Change what it found.",
                            "规则 " + rule + " 不允许豁免，请更正其发现的问题。"));
        }
        if (Arrays.stream(allowed.split(" ")).map(Role::new).noneMatch(current.roles()::contains)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-your-override",
                    new Text(
                            "Only " + allowed + " may allow an exception from rule " + rule + ".",
                            "规则 " + rule + " 的豁免仅限 " + allowed + "。"));
        }
    }

    private void demandForeign(Kept kept, PersonId person) {
        boolean own = owners.stream()
                .flatMap(source -> source.requester(kept.type(), kept.number()).stream())
                .anyMatch(person::equals);
        if (own) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "own-request",
                    new Text("You asked for this case; somebody else has to decide.", "您是该事项的申请人，须由他人处理。"));
        }
    }

    private Kept kept(long evaluation) {
        return jdbc.sql("select subject_type, subject_number, findings from compliance_evaluation where id = ?")
                .param(evaluation)
                .query((row, index) -> new Kept(row.getString(1), row.getString(2), read(row.getString(3))))
                .optional()
                .orElseThrow(OverrideFinding::unknown);
    }

    private List<Finding> read(String findings) {
        try {
            return json.readValue(findings, new TypeReference<>() {});
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException("Kept findings cannot be read: " + findings, unreadable);
        }
    }

    private void write(Kept kept, Finding finding, PersonId person, String reason) {
        try {
            jdbc.sql("insert into compliance_override (id, subject_type, subject_number, fingerprint, rule_code,"
                            + " finding_code, person, reason, overridden_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            TimeOrderedIds.next(),
                            kept.type(),
                            kept.number(),
                            Overrides.fingerprint(finding),
                            finding.rule(),
                            finding.code(),
                            person.value(),
                            reason,
                            LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                    .update();
        } catch (DuplicateKeyException again) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "already-overridden",
                    new Text("This finding has been overridden already.", "该发现已被豁免。"));
        }
        events.publishEvent(new Deed(
                "compliance-override",
                kept.number(),
                new Text(
                        "Allowed an exception from rule " + finding.rule() + ": "
                                + finding.message().en(),
                        "豁免规则 " + finding.rule() + "：" + finding.message().zh()),
                reason,
                Map.of("rule", finding.rule(), "finding", finding.code())));
    }

    private static Refusal unknown() {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-finding",
                new Text("There is no such finding. Reload the page.", "没有该条发现，请刷新页面。"));
    }
}
