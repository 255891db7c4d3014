package io.countersign.advance;

import io.countersign.approval.CaseFacts;
import io.countersign.approval.Cases;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.Deed;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells the journal and the read model what happened to an advance, in the transaction in which it happened. */
@Component
class AdvanceDeeds {

    private final ApplicationEventPublisher events;
    private final Cases cases;

    AdvanceDeeds(ApplicationEventPublisher events, Cases cases) {
        this.events = events;
        this.cases = cases;
    }

    void drafted(Advance advance) {
        tell(advance, "advance-saved", new Text("Draft saved", "保存草稿"), null, Map.of());
    }

    void submitted(Advance advance) {
        tell(advance, "advance-submitted", new Text("Advance asked for", "提交借款申请"), null, Map.of());
    }

    void resubmitted(Advance advance) {
        tell(
                advance,
                "advance-resubmitted",
                new Text("Advance revised and asked for again", "修改后重新提交借款申请"),
                null,
                Map.of());
    }

    void checked(Advance advance, int found) {
        tell(
                advance,
                "advance-checked",
                new Text("Checked: " + found + " findings", "完成检查：" + found + " 条发现"),
                null,
                Map.of("findings", advance.findings().orElse("[]")));
    }

    void returned(Advance advance) {
        tell(advance, "advance-returned", new Text("Advance back with its requester", "借款退回申请人修改"), null, Map.of());
    }

    void approved(Advance advance, String payment) {
        tell(
                advance,
                "advance-approved",
                new Text("All decisions made, payment asked for", "审批完成，已申请付款"),
                null,
                Map.of("payment", payment));
    }

    void paid(Advance advance) {
        tell(advance, "advance-paid", new Text("Paid out", "已放款"), null, Map.of());
    }

    void notPaid(Advance advance, String why) {
        tell(advance, "advance-not-paid", new Text("The bank did not pay", "银行未付款"), why, Map.of());
    }

    void paidBack(Advance advance, Money amount, String reference) {
        tell(
                advance,
                "advance-paid-back",
                new Text(
                        amount.formatted() + " paid back by " + reference + ", "
                                + advance.openAmount().formatted() + " open",
                        reference + " 冲销 " + amount.formatted() + "，未清 "
                                + advance.openAmount().formatted()),
                null,
                Map.of("amount", amount.toString(), "reference", reference));
    }

    void openAgain(Advance advance, Money amount, String reference) {
        tell(
                advance,
                "advance-open-again",
                new Text(
                        amount.formatted() + " open again, " + reference + " was not paid",
                        reference + " 未付款，恢复未清 " + amount.formatted()),
                null,
                Map.of("amount", amount.toString(), "reference", reference));
    }

    void chased(Advance advance, Chased step) {
        tell(
                advance,
                "advance-" + step.name().toLowerCase(Locale.ROOT),
                new Text(
                        step.title().en() + ": " + advance.openAmount().formatted() + " was due on " + advance.dueOn(),
                        step.title().zh() + "：未清 " + advance.openAmount().formatted() + "，应于 " + advance.dueOn()
                                + " 前结清"),
                null,
                Map.of("dueOn", advance.dueOn().toString()));
    }

    void closed(Advance advance) {
        Text status = advance.status().title();
        tell(
                advance,
                "advance-" + advance.status().name().toLowerCase(Locale.ROOT),
                new Text("Advance " + status.en(), "借款" + status.zh()),
                advance.closingReason().orElse(null),
                Map.of());
    }

    static Text title(AdvancePurpose purpose) {
        return new Text(
                "Advance: " + purpose.title().en().toLowerCase(Locale.ROOT),
                purpose.title().zh() + "借款");
    }

    private void tell(Advance advance, String kind, Text what, @Nullable String reason, Map<String, String> more) {
        Map<String, String> facts = new TreeMap<>(more);
        facts.put("status", advance.status().name());
        facts.put("revision", Integer.toString(advance.revision()));
        facts.put("amount", facts.getOrDefault("amount", advance.amount().toString()));
        facts.put("open", advance.openAmount().toString());
        cases.record(new CaseFacts(
                advance.subject(),
                title(advance.purpose()),
                null,
                null,
                advance.requester(),
                advance.unit(),
                advance.amount(),
                advance.status().name(),
                advance.statusSince(),
                advance.submittedAt().orElse(null),
                advance.closedAt().orElse(null),
                advance.processInstance().orElse(null)));
        events.publishEvent(new Deed(kind, advance.number(), what, reason, facts));
    }
}
