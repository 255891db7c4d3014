package io.countersign.activity;

import io.countersign.invoice.InvoiceInput;
import io.countersign.invoice.ReadInvoice;
import io.countersign.money.Money;
import io.countersign.payment.PayeeKind;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.InvalidInput.FieldError;
import io.countersign.web.TypedInput;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a claim as typed against the plan of its activity, collecting everything that is wrong at its field. */
@Component
class ReadCloseOut {

    private static final Money MOST = Money.of(10_000_000);
    private static final int MOST_INVOICES = 50;
    private static final Pattern ACCOUNT = Pattern.compile("[0-9]{8,32}");
    private static final Pattern VENDOR = Pattern.compile("[0-9A-Z-]{2,32}");

    /** What could be read, and all that is wrong. */
    record Read(CloseOutContent content, List<FieldError> errors) {}

    private final People people;

    ReadCloseOut(People people) {
        this.people = people;
    }

    Read read(ActivityContent plan, CloseOutInput input) {
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Optional<String> explanation = typed.optionalText(input.explanation(), "explanation", 2_000);
        List<CloseOutLine> lines = new ArrayList<>();
        List<CloseOutInvoice> invoices = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        List<CloseOutInput.@Nullable Line> given = input.lines() == null ? new ArrayList<>() : input.lines();
        for (int index = 0; index < given.size(); index++) {
            String field = "lines[" + index + "].";
            CloseOutInput.Line line = given.get(index);
            Optional<CostLine> planned = line == null ? Optional.empty() : planned(plan, line, seen, field, errors);
            if (line != null && planned.isPresent()) {
                lines.add(line(plan, planned.get(), line, field, errors));
                invoices.addAll(invoices(planned.get(), line, field, errors));
            }
        }
        refuseTwice(invoices, errors);
        return new Read(new CloseOutContent(explanation.orElse(null), lines, invoices), errors.errors());
    }

    private static void refuseTwice(List<CloseOutInvoice> invoices, Collector errors) {
        Set<String> keys = new HashSet<>();
        for (CloseOutInvoice invoice : invoices) {
            ReadInvoice.summary(invoice.input())
                    .filter(summary -> !keys.add(summary.key()))
                    .ifPresent(summary -> errors.add(
                            "lines",
                            "Invoice " + summary.key() + " stands twice in this claim; remove one.",
                            "发票 " + summary.key() + " 在本核销单中重复，请删除其一。"));
        }
    }

    private static Optional<CostLine> planned(
            ActivityContent plan, CloseOutInput.Line line, Set<String> seen, String field, Collector errors) {
        Optional<CostLine> planned = TypedInput.typed(line.line())
                .flatMap(id -> plan.costLines().stream()
                        .filter(cost -> cost.line().equals(id))
                        .findFirst());
        errors.require(
                planned.isPresent(),
                field + "line",
                "The plan has no such cost line; only what was planned can be claimed.",
                "方案中没有此费用行，只能核销方案内的费用。");
        boolean first = planned.isEmpty() || seen.add(planned.get().line());
        errors.require(first, field + "line", "This cost line stands above already.", "该费用行重复。");
        return first ? planned : Optional.empty();
    }

    private CloseOutLine line(
            ActivityContent plan, CostLine planned, CloseOutInput.Line line, String field, Collector errors) {
        Money claimed = TypedInput.typed(line.claimed()).isEmpty()
                ? Money.ZERO
                : new TypedInput(errors)
                        .amount(line.claimed(), field + "claimed", Money.ZERO, MOST)
                        .orElse(Money.ZERO);
        Optional<SpeakerEngagement> speaker = plan.speaker(planned.line());
        if (speaker.isPresent()) {
            return CloseOutLine.claimed(
                    planned.line(), claimed, PayeeKind.SPEAKER, speaker.get().hcp(), null, null);
        }
        if (claimed.isZero()) {
            return CloseOutLine.claimed(planned.line(), claimed, null, null, null, null);
        }
        return paid(planned, claimed, line, field, errors);
    }

    private CloseOutLine paid(
            CostLine planned, Money claimed, CloseOutInput.Line line, String field, Collector errors) {
        TypedInput typed = new TypedInput(errors);
        Optional<PayeeKind> kind = typed.choice(line.payeeKind(), field + "payeeKind", PayeeKind.class);
        errors.require(
                kind.filter(PayeeKind.SPEAKER::equals).isEmpty(),
                field + "payeeKind",
                "A speaker is paid by the line of his fee. Choose VENDOR or EMPLOYEE.",
                "讲者费用请在讲课费行核销，此处请选择供应商或员工。");
        Optional<String> payee = TypedInput.typed(line.payee());
        if (kind.filter(PayeeKind.EMPLOYEE::equals).isPresent()) {
            Optional<String> known = payee.filter(id -> id.length() <= 60)
                    .filter(id -> people.find(new PersonId(id)).isPresent());
            errors.require(known.isPresent(), field + "payee", "No colleague has this id.", "没有该内部员工。");
            return CloseOutLine.claimed(planned.line(), claimed, PayeeKind.EMPLOYEE, known.orElse(null), null, null);
        }
        Optional<String> name = typed.text(line.payeeName(), field + "payeeName", 200);
        errors.require(
                payee.filter(code -> VENDOR.matcher(code).matches()).isPresent(),
                field + "payee",
                "Enter the vendor's tax number as its invoice has it.",
                "请按发票填写供应商的纳税人识别号。");
        Optional<String> account = TypedInput.typed(line.account()).map(text -> text.replace(" ", ""));
        errors.require(
                account.filter(text -> ACCOUNT.matcher(text).matches()).isPresent(),
                field + "account",
                "A bank account has 8 to 32 digits; it must be the vendor's own.",
                "银行账号为 8 至 32 位数字，且须为供应商本单位账户。");
        return CloseOutLine.claimed(
                planned.line(),
                claimed,
                kind.orElse(null),
                payee.orElse(null),
                name.orElse(null),
                account.orElse(null));
    }

    private static List<CloseOutInvoice> invoices(
            CostLine planned, CloseOutInput.Line line, String field, Collector errors) {
        List<@Nullable InvoiceInput> given = line.invoices() == null ? new ArrayList<>() : line.invoices();
        errors.require(
                given.size() <= MOST_INVOICES,
                field + "invoices",
                "At most " + MOST_INVOICES + " invoices for one line.",
                "每行最多 " + MOST_INVOICES + " 张发票。");
        List<CloseOutInvoice> invoices = new ArrayList<>();
        for (int index = 0; index < Math.min(given.size(), MOST_INVOICES); index++) {
            InvoiceInput invoice = given.get(index) == null ? InvoiceInput.EMPTY : given.get(index);
            if (invoice != null) {
                ReadInvoice.problems(invoice, field + "invoices[" + index + "].", errors);
                invoices.add(CloseOutInvoice.of(planned.line(), invoice));
            }
        }
        return invoices;
    }
}
