package io.countersign.approval;

import io.countersign.engine.DecisionVersion;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** A feature that exists for tests only: documents whose facts and policy a test says. */
@Component
class TestSubjects implements ApprovalSubjects {

    static final DecisionVersion POLICY = new DecisionVersion("testPolicy", 1, "testPolicy:1");

    private final Map<String, Document> documents = new ConcurrentHashMap<>();

    /** What a test says about one document. */
    static final class Document {
        PersonId requester = PersonId.of("chen.jie");
        Set<PersonId> excluded = Set.of();
        Money amount = Money.of(120_000);
        String unit = "CN/EAST/SH1";
        String content = "1";
        boolean waived;
        Map<Role, PersonId> named = Map.of();
        String fact = "as it was";
        List<Requirement> steps = new ArrayList<>();
    }

    Document document(String number) {
        return documents.computeIfAbsent(number, any -> new Document());
    }

    static Requirement step(Role role, Mode mode, int quorum, String basis) {
        Reason reason = new Reason("test", "T-01", 1, new Text("Because", "因为"));
        return new Requirement(role.key(), role, mode, quorum, List.of(reason), Duration.ofHours(16), basis);
    }

    static Requirement step(Role role) {
        return step(role, Mode.ANY, 1, "same");
    }

    @Override
    public String type() {
        return "test";
    }

    @Override
    public SubjectFacts facts(String number) {
        Document document = document(number);
        return new SubjectFacts(
                new Subject("test", number),
                document.requester,
                document.excluded,
                new Text("Test of 上海仁和医药 😀", "测试单据"),
                document.amount,
                document.unit,
                Snapshot.sha256(document.content),
                document.named);
    }

    @Override
    public Requirements requirements(String number) {
        return requirements(number, POLICY);
    }

    @Override
    public Requirements requirements(String number, DecisionVersion policy) {
        Document document = document(number);
        return new Requirements(policy, Map.of("amount", 120_000L), List.of("row1"), document.steps, document.waived);
    }

    @Override
    public Evidence evidence(String number) {
        SubjectFacts facts = facts(number);
        Text nothing = new Text("-", "-");
        return new Evidence(
                new Evidence.Header(
                        facts.subject(),
                        facts.title(),
                        nothing,
                        facts.amount(),
                        facts.requester(),
                        Instant.parse("2026-06-15T01:00:00Z")),
                List.of(new Evidence.Fact("fact", nothing, new Text(document(number).fact, document(number).fact))),
                List.of(),
                12,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                nothing,
                nothing,
                nothing);
    }

    @Override
    public boolean visibleTo(PersonId person, String number) {
        return person.equals(PersonId.of("lu.wen"));
    }
}
