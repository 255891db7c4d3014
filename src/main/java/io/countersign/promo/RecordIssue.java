package io.countersign.promo;

import io.countersign.document.DocumentRef;
import io.countersign.document.Documents;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.people.Roles;
import io.countersign.storage.TimeOrderedIds;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records what became of items that were handed out: given to somebody who signed, brought back, or destroyed. Never more than
 * was handed out. What comes back is taken in by sales operations, not by whoever carried it.
 */
@Service
public class RecordIssue {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ORGANISATION = 200;
    private static final int MOST = 100_000;

    /** As typed. @param recipient who got it, or why it came back or was destroyed; @param signature id of the signed document */
    public record Input(
            @Nullable String item,
            @Nullable String kind,
            @Nullable String quantity,
            @Nullable String recipient,
            @Nullable String organisation,
            @Nullable String signature) {}

    private record Issue(
            String item,
            IssueKind kind,
            int quantity,
            String recipient,
            @Nullable String organisation,
            @Nullable Long signature) {}

    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final CurrentPerson current;
    private final Documents documents;
    private final Stock stock;
    private final RequisitionDeeds deeds;
    private final JdbcClient jdbc;
    private final Clock clock;

    RecordIssue(
            Requisitions requisitions,
            RequisitionAccess access,
            CurrentPerson current,
            Documents documents,
            Stock stock,
            RequisitionDeeds deeds,
            JdbcClient jdbc,
            Clock clock) {
        this.requisitions = requisitions;
        this.access = access;
        this.current = current;
        this.documents = documents;
        this.stock = stock;
        this.deeds = deeds;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    public void record(String number, Input input) {
        Person person = current.person().orElseThrow(() -> Requisitions.unknown(number));
        Requisition requisition = requisitions
                .findById(number)
                .filter(found -> access.sees(person.id(), found))
                .orElseThrow(() -> Requisitions.unknown(number));
        Issue issue = read(number, input);
        demandRight(requisition, person, issue.kind());
        account(number, issue);
        write(number, issue, person);
        if (issue.kind() == IssueKind.RETURNED) {
            stock.change(StockKind.RETURN, issue.item(), issue.quantity(), number, issue.recipient());
        }
        deeds.accounted(
                number,
                new Text(
                        issue.quantity() + " × " + issue.item() + " "
                                + issue.kind().title().en(),
                        issue.item() + " " + issue.quantity() + " 件"
                                + issue.kind().title().zh()),
                Map.of(
                        "item",
                        issue.item(),
                        "quantity",
                        String.valueOf(issue.quantity()),
                        "kind",
                        issue.kind().name()));
        settle(requisition);
    }

    private Issue read(String number, Input input) {
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Optional<String> item = typed.text(input.item(), "item", 20);
        Optional<IssueKind> kind = typed.choice(input.kind(), "kind", IssueKind.class);
        Optional<Integer> quantity = typed.whole(input.quantity(), "quantity", 1, MOST);
        Optional<String> recipient = typed.text(input.recipient(), "recipient", LONGEST_NAME);
        Optional<String> organisation = typed.optionalText(input.organisation(), "organisation", LONGEST_ORGANISATION);
        Optional<Long> signature = signature(number, input.signature());
        errors.require(
                signature.isPresent()
                        || kind.filter(is -> is == IssueKind.ISSUED).isEmpty(),
                "signature",
                "Upload the signed list to this requisition and name it here.",
                "请先上传签收单并在此选择。");
        errors.refuseIfAny();
        return new Issue(
                item.orElseThrow(),
                kind.orElseThrow(),
                quantity.orElseThrow(),
                recipient.orElseThrow(),
                organisation.orElse(null),
                signature.orElse(null));
    }

    private Optional<Long> signature(String number, @Nullable String id) {
        return TypedInput.typed(id)
                .flatMap(asked -> documents.of(Requisition.TYPE, number).stream()
                        .map(DocumentRef::id)
                        .map(String::valueOf)
                        .filter(asked::equals)
                        .findFirst())
                .map(Long::valueOf);
    }

    private static void demandRight(Requisition requisition, Person person, IssueKind kind) {
        boolean may = kind == IssueKind.RETURNED
                ? person.has(Roles.SALES_OPERATIONS) && !requisition.isRequestedBy(person.id())
                : requisition.isRequestedBy(person.id());
        if (!may) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-your-items",
                    new Text(
                            "Its requester records what was given out or destroyed; sales operations take back what returns.",
                            "发放与报废由申请人登记，退回由销售运营接收。"));
        }
    }

    private void account(String number, Issue issue) {
        int updated = jdbc.sql("update promo_handout set accounted = accounted + ? where requisition = ? and item = ?"
                        + " and accounted + ? <= received")
                .params(issue.quantity(), number, issue.item(), issue.quantity())
                .update();
        if (updated != 1) {
            throw new Refusal(
                    Refusal.Kind.RULE,
                    "more-than-handed-out",
                    new Text(
                            "That is more of " + issue.item() + " than is left to account for under " + number + ".",
                            "超出 " + number + " 项下 " + issue.item() + " 待核销的数量。"),
                    "quantity");
        }
    }

    private void write(String number, Issue issue, Person person) {
        jdbc.sql("insert into promo_issue_record (id, requisition, item, kind, quantity, recipient, organisation,"
                        + " signature, person, recorded_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(TimeOrderedIds.next())
                .param(number)
                .param(issue.item())
                .param(issue.kind().name())
                .param(issue.quantity())
                .param(issue.recipient())
                .param(issue.organisation())
                .param(issue.signature())
                .param(person.id().value())
                .param(LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private void settle(Requisition requisition) {
        int open = jdbc.sql("select count(*) from promo_handout where requisition = ? and accounted < received")
                .param(requisition.number())
                .query(Integer.class)
                .single();
        if (open == 0) {
            requisition.close(RequisitionStatus.SETTLED, null, clock.instant());
            deeds.told(requisition);
        }
    }
}
