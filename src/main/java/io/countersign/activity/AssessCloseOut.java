package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.Severity;
import io.countersign.compliance.event.MarketingRules;
import io.countersign.invoice.Claimed;
import io.countersign.invoice.InvoicePool;
import io.countersign.invoice.InvoiceSummary;
import io.countersign.invoice.ReadInvoice;
import io.countersign.invoice.Use;
import io.countersign.money.Money;
import io.countersign.storage.OncePerTransaction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes all checks of a claim in one pass, with all findings; reads only, so that the preview and the run are one. */
@Component
class AssessCloseOut {

    private final EvidenceAtHand evidence;
    private final InvoicePool invoices;
    private final MarketingRules marketingRules;
    private final CloseOutFacts facts;
    private final RuleBook rules;
    private final Today today;
    private final OncePerTransaction<String, CloseOutAssessment> assessed = new OncePerTransaction<>();

    AssessCloseOut(
            EvidenceAtHand evidence,
            InvoicePool invoices,
            MarketingRules marketingRules,
            CloseOutFacts facts,
            RuleBook rules,
            Today today) {
        this.evidence = evidence;
        this.invoices = invoices;
        this.marketingRules = marketingRules;
        this.facts = facts;
        this.rules = rules;
        this.today = today;
    }

    /** Within one transaction the same claim is assessed once. */
    CloseOutAssessment assess(MarketingActivity activity, CloseOutContent claim) {
        return assessed.get(
                activity.number() + activity.status() + claim.hash() + claim.cuts(), () -> assessed(activity, claim));
    }

    private CloseOutAssessment assessed(MarketingActivity activity, CloseOutContent claim) {
        LocalDate on = today.date();
        ActivityContent plan = activity.content();
        EvidenceAtHand.Proofs proofs = evidence.of(activity.number());
        Map<String, List<List<Finding>>> invoiceFindings = invoiceFindings(activity, claim, on);
        List<LineMatch> matches = plan.costLines().stream()
                .map(line -> match(plan, line, claim, proofs, invoiceFindings, on))
                .toList();
        Turnout turnout = new Turnout(plan.headcount().all(), proofs.signIns().size());
        Money meals = invoiced(matches, CostType.MEAL);
        Evaluation evaluation = marketingRules.evaluate(facts.of(activity, proofs, meals, matches), on);
        List<Finding> findings = new ArrayList<>(aboutEvidence(plan, proofs, on));
        findings.addAll(aboutLines(activity, plan, claim, matches, on));
        CloseOutFindings.turnout(rules.inForce(ExecutionRules.TURNOUT, on), turnout, claim.explanation() != null)
                .filter(finding -> needsPeople(plan))
                .ifPresent(findings::add);
        invoiceFindings.values().forEach(lists -> lists.forEach(findings::addAll));
        findings.addAll(evaluation.findings());
        return new CloseOutAssessment(
                activity,
                claim,
                matches,
                activity.cost(),
                invoiceFindings,
                turnout,
                perHead(meals, turnout),
                evaluation,
                findings);
    }

    /** A display or a survey has no guests whom anybody could count. */
    private static boolean needsPeople(ActivityContent plan) {
        return plan.requiredEvidence().stream().anyMatch(required -> required.kind() == EvidenceKind.SIGN_IN);
    }

    private Map<String, List<List<Finding>>> invoiceFindings(
            MarketingActivity activity, CloseOutContent claim, LocalDate on) {
        List<Claimed> claimed = claim.invoices().stream()
                .map(invoice -> new Claimed(invoice.input(), use(activity, invoice), null))
                .toList();
        List<List<Finding>> found = invoices.check(claimed, on);
        Map<String, List<List<Finding>>> byLine = new LinkedHashMap<>();
        for (int index = 0; index < found.size(); index++) {
            byLine.computeIfAbsent(claim.invoices().get(index).line(), line -> new ArrayList<>())
                    .add(found.get(index));
        }
        return byLine;
    }

    /** Each invoice is a use of its own, wherever in the claim it stands: a line may have several. */
    static Use use(MarketingActivity activity, CloseOutInvoice invoice) {
        String key =
                ReadInvoice.summary(invoice.input()).map(InvoiceSummary::key).orElse(invoice.line());
        return new Use(CloseOutClaim.TYPE, activity.number(), key, activity.requester(), null);
    }

    private LineMatch match(
            ActivityContent plan,
            CostLine line,
            CloseOutContent claim,
            EvidenceAtHand.Proofs proofs,
            Map<String, List<List<Finding>>> invoiceFindings,
            LocalDate on) {
        Tolerance tolerance = Tolerance.of(rules.inForce(ExecutionRules.MATCH, on));
        Money claimed = claim.line(line.line()).map(CloseOutLine::claimed).orElse(Money.ZERO);
        Optional<SpeakerEngagement> speaker = plan.speaker(line.line());
        Money proven = proofs.provenFor(line.line());
        return speaker.isPresent()
                ? new LineMatch(line, Money.ZERO, proven, contracted(plan, speaker.get()), claimed)
                : LineMatch.of(line, tolerance, proven, valid(claim, line.line(), invoiceFindings), claimed);
    }

    /** A fee stands on a written contract signed before the event; it has no tolerance, because it was agreed. */
    private Money contracted(ActivityContent plan, SpeakerEngagement speaker) {
        LocalDate signed = speaker.contractSignedOn();
        boolean inTime = signed != null && signed.isBefore(today.on(plan.startsAt()));
        return speaker.contractNo() != null && inTime ? speaker.fee() : Money.ZERO;
    }

    private static Money valid(CloseOutContent claim, String line, Map<String, List<List<Finding>>> invoiceFindings) {
        List<CloseOutInvoice> ofLine = claim.invoicesOf(line);
        List<List<Finding>> found = invoiceFindings.getOrDefault(line, List.of());
        Money sum = Money.ZERO;
        for (int index = 0; index < ofLine.size(); index++) {
            boolean blocked = found.get(index).stream().anyMatch(finding -> finding.severity() == Severity.BLOCK);
            Money amount = ReadInvoice.summary(ofLine.get(index).input())
                    .map(InvoiceSummary::amount)
                    .orElse(Money.ZERO);
            sum = blocked ? sum : sum.plus(amount);
        }
        return sum;
    }

    private List<Finding> aboutEvidence(ActivityContent plan, EvidenceAtHand.Proofs proofs, LocalDate on) {
        List<Finding> findings = new ArrayList<>();
        Rule required = rules.inForce(ExecutionRules.REQUIRED, on);
        plan.requiredEvidence().stream()
                .filter(one -> proofs.count(one.kind()) < one.least())
                .map(one -> CloseOutFindings.missing(required, one, proofs.count(one.kind())))
                .forEach(findings::add);
        if (!proofs.doubtful().isEmpty()) {
            findings.add(CloseOutFindings.doubtful(rules.inForce(ExecutionRules.PHOTO_PLACE, on), proofs.doubtful()));
        }
        long pending = proofs.signIns().stream()
                .filter(one -> one.consent() == Consent.PENDING)
                .count();
        if (pending > 0) {
            findings.add(CloseOutFindings.consent(rules.inForce(ExecutionRules.SIGN_IN, on), pending));
        }
        return findings;
    }

    private List<Finding> aboutLines(
            MarketingActivity activity,
            ActivityContent plan,
            CloseOutContent claim,
            List<LineMatch> matches,
            LocalDate on) {
        Rule rule = rules.inForce(ExecutionRules.MATCH, on);
        List<Finding> findings = new ArrayList<>();
        matches.stream()
                .filter(match -> match.bound() != LineMatch.Bound.CLAIM)
                .map(match -> CloseOutFindings.aboveMatch(rule, match))
                .forEach(findings::add);
        Money allowed = matches.stream().map(LineMatch::proposed).reduce(Money.ZERO, Money::plus);
        if (allowed.exceeds(activity.cost())) {
            findings.add(CloseOutFindings.aboveCommitment(rule, allowed, activity.cost()));
        }
        Rule dates = rules.inForce(ExecutionRules.INVOICE_DATE, on);
        LocalDate from = today.on(plan.startsAt()).minusDays(dates.whole("daysBefore"));
        LocalDate to = today.on(plan.endsAt()).plusDays(dates.whole("daysAfter"));
        for (LineMatch match : matches) {
            claim.invoicesOf(match.line().line()).stream()
                    .flatMap(invoice -> ReadInvoice.summary(invoice.input()).stream())
                    .filter(invoice -> invoice.issuedOn().isBefore(from)
                            || invoice.issuedOn().isAfter(to))
                    .map(invoice -> CloseOutFindings.invoiceDate(dates, match, invoice, from, to))
                    .forEach(findings::add);
        }
        return findings;
    }

    private static Money invoiced(List<LineMatch> matches, CostType type) {
        return matches.stream()
                .filter(match -> match.line().costType() == type)
                .map(LineMatch::invoiced)
                .reduce(Money.ZERO, Money::plus);
    }

    private static Optional<Money> perHead(Money meals, Turnout turnout) {
        return meals.isZero() || turnout.signedIn() == 0
                ? Optional.empty()
                : Optional.of(Money.rounded(
                        meals.amount().divide(BigDecimal.valueOf(turnout.signedIn()), 4, RoundingMode.HALF_UP)));
    }
}
