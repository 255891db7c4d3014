package io.countersign.invoice;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The ladder of duplicates, from the same invoice to what only looks alike: L1 same key, L2 same purchase on another invoice,
 * L3 the next number of the same seller, L4 the same expense of the same person, L5 the same file.
 */
@Component
class DuplicateLadder {

    private final RuleBook rules;
    private final InvoiceUses uses;

    DuplicateLadder(RuleBook rules, InvoiceUses uses) {
        this.rules = rules;
        this.uses = uses;
    }

    /** @param siblings of the same document, not in use yet; rows in use by that document's other lines count by themselves */
    List<Finding> check(Seen asked, List<Seen> siblings, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        sameKey(asked, siblings).ifPresent(other -> findings.add(taken(asked, other, on)));
        sameFile(asked, siblings).ifPresent(other -> findings.add(fileTaken(asked, other, on)));
        List<Seen> ofSeller = others(asked, siblings, ofSeller(asked, on));
        first(ofSeller, asked::isSamePurchaseAs).ifPresent(other -> findings.add(split(asked, other, on)));
        consecutive(asked, ofSeller, on).ifPresent(other -> findings.add(consecutiveFinding(asked, other, on)));
        @Nullable PersonId person = asked.use().person();
        List<Seen> ofPerson =
                others(asked, siblings, person == null ? List.of() : uses.ofPerson(person, asked.issuedOn()));
        first(ofPerson, asked::isSameExpenseAs).ifPresent(other -> findings.add(sameExpense(asked, other, on)));
        return findings;
    }

    /** L1. */
    Finding taken(Seen asked, Seen other, LocalDate on) {
        return finding(
                InvoiceRules.ONCE,
                "invoice-in-use",
                asked,
                other,
                on,
                new Text(
                        "Invoice " + asked.key() + " is already used in "
                                + other.place().en() + ".",
                        "发票 " + asked.key() + " 已在 " + other.place().zh() + " 中使用。"),
                new Text(
                        "Remove it here, or have " + other.use().number() + " give it back.",
                        "请在此处删除，或待 " + other.use().number() + " 释放后再使用。"));
    }

    /** L5. */
    Finding fileTaken(Seen asked, Seen other, LocalDate on) {
        return finding(
                InvoiceRules.ONCE,
                "invoice-file-in-use",
                asked,
                other,
                on,
                new Text(
                        "The same file is already used for invoice " + other.key() + " in "
                                + other.place().en() + ".",
                        "同一文件已用于 " + other.place().zh() + " 的发票 " + other.key() + "。"),
                new Text("Upload the file of this invoice.", "请上传本发票对应的文件。"));
    }

    private Finding split(Seen asked, Seen other, LocalDate on) {
        return finding(
                InvoiceRules.SPLIT,
                "invoice-split",
                asked,
                other,
                on,
                new Text(
                        "Invoice " + other.key() + " in " + other.place().en() + " has the same seller, day ("
                                + asked.issuedOn() + ") and amount ("
                                + asked.amount().formatted() + ").",
                        other.place().zh() + " 的发票 " + other.key() + " 与本发票销售方、开票日期（" + asked.issuedOn() + "）和金额（"
                                + asked.amount().formatted() + "）相同。"),
                new Text("Say why there are two invoices.", "请说明分开开票的原因。"));
    }

    private Finding consecutiveFinding(Seen asked, Seen other, LocalDate on) {
        long days = Math.abs(ChronoUnit.DAYS.between(asked.issuedOn(), other.issuedOn()));
        return finding(
                InvoiceRules.CONSECUTIVE,
                "invoice-consecutive",
                asked,
                other,
                on,
                new Text(
                        "Its number follows that of invoice " + other.key() + " of the same seller in "
                                + other.place().en() + ", " + days + " days apart.",
                        "与 " + other.place().zh() + " 中同一销售方的发票 " + other.key() + " 连号，开票相隔 " + days + " 天。"),
                new Text("Reviewers look at both.", "由复核人抽查两张发票。"));
    }

    private Finding sameExpense(Seen asked, Seen other, LocalDate on) {
        return finding(
                InvoiceRules.SAME_EXPENSE,
                "expense-twice",
                asked,
                other,
                on,
                new Text(
                        "The same person has the same expense of "
                                + asked.amount().formatted() + " on " + asked.issuedOn() + " in "
                                + other.place().en() + " already.",
                        "同一人在 " + other.place().zh() + " 中已有 " + asked.issuedOn() + " 同类型、同金额（"
                                + asked.amount().formatted() + "）的费用。"),
                new Text("Say why it happened twice.", "请说明发生两次的原因。"));
    }

    private Optional<Seen> sameKey(Seen asked, List<Seen> siblings) {
        return Stream.concat(siblings.stream(), uses.ofKey(asked.key()).stream())
                .filter(other -> other.key().equals(asked.key()))
                .filter(other -> isElsewhere(asked, other))
                .findFirst();
    }

    private Optional<Seen> sameFile(Seen asked, List<Seen> siblings) {
        @Nullable String file = asked.fileSha256();
        return file == null
                ? Optional.empty()
                : Stream.concat(siblings.stream(), uses.ofFile(file).stream())
                        .filter(other -> file.equals(other.fileSha256()) && isElsewhere(asked, other))
                        .findFirst();
    }

    private List<Seen> ofSeller(Seen asked, LocalDate on) {
        int days = rules.inForce(InvoiceRules.CONSECUTIVE, on).whole("days");
        return uses.ofSeller(
                asked.seller(),
                asked.issuedOn().minusDays(days),
                asked.issuedOn().plusDays(days));
    }

    private Optional<Seen> consecutive(Seen asked, List<Seen> ofSeller, LocalDate on) {
        int days = rules.inForce(InvoiceRules.CONSECUTIVE, on).whole("days");
        List<String> neighbours =
                InvoiceKey.parse(asked.key()).map(InvoiceKey::neighbours).orElse(List.of());
        return first(
                ofSeller,
                other -> other.seller().equals(asked.seller())
                        && neighbours.contains(other.key())
                        && Math.abs(ChronoUnit.DAYS.between(asked.issuedOn(), other.issuedOn())) <= days);
    }

    private static List<Seen> others(Seen asked, List<Seen> siblings, List<Seen> inUse) {
        return Stream.concat(siblings.stream(), inUse.stream())
                .filter(other -> isElsewhere(asked, other))
                .toList();
    }

    private static boolean isElsewhere(Seen asked, Seen other) {
        return !other.use().isSamePlaceAs(asked.use());
    }

    private static Optional<Seen> first(List<Seen> seen, Predicate<Seen> wanted) {
        return seen.stream().filter(wanted).findFirst();
    }

    private Finding finding(String code, String name, Seen asked, Seen other, LocalDate on, Text message, Text clears) {
        Rule rule = rules.inForce(code, on);
        return rule.finding(
                name,
                message,
                Map.of(
                        "invoice", asked.key(),
                        "otherInvoice", other.key(),
                        "usedIn", other.use().number(),
                        "line", other.use().line(),
                        "field", "number",
                        "amount", asked.amount().toString()),
                clears);
    }
}
