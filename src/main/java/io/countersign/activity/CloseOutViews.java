package io.countersign.activity;

import io.countersign.approval.PathStep;
import io.countersign.calendar.Today;
import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleBook;
import io.countersign.hcp.Professional;
import io.countersign.hcp.Professionals;
import io.countersign.hcp.SpeakerTax;
import io.countersign.payment.PayeeKind;
import io.countersign.web.InvalidInput.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an assessed claim into the form in which it is shown. */
@Component
class CloseOutViews {

    private final EvidencePieces pieces;
    private final Professionals professionals;
    private final RuleBook rules;
    private final Today today;

    CloseOutViews(EvidencePieces pieces, Professionals professionals, RuleBook rules, Today today) {
        this.pieces = pieces;
        this.professionals = professionals;
        this.rules = rules;
        this.today = today;
    }

    CloseOutView of(
            CloseOutAssessment assessment,
            @Nullable CloseOutClaim claim,
            boolean editable,
            List<PathStep> path,
            List<FieldError> errors) {
        MarketingActivity activity = assessment.activity();
        Turnout turnout = assessment.turnout();
        List<EvidencePiece> all = pieces.of(activity.number());
        return new CloseOutView(
                activity.number(),
                activity.title(),
                activity.status(),
                claim == null ? null : Integer.toString(claim.version()),
                editable,
                assessment.content().explanation(),
                assessment.matches().stream()
                        .map(match -> line(assessment, match, all))
                        .toList(),
                new CloseOutView.Totals(
                        assessment.committed(), assessment.claimed(), assessment.proposed(), assessment.sanctioned()),
                new ExecutionView.Attendance(
                        turnout.planned(),
                        turnout.signedIn(),
                        turnout.ratio().toPlainString(),
                        turnout.judge(rules.inForce(ExecutionRules.TURNOUT, today.date()))
                                .name()),
                assessment.mealPerHead().orElse(null),
                assessment.findings(),
                path,
                errors);
    }

    private CloseOutView.Line line(CloseOutAssessment assessment, LineMatch match, List<EvidencePiece> pieces) {
        String id = match.line().line();
        Optional<CloseOutLine> claimed = assessment.content().line(id);
        Optional<SpeakerEngagement> speaker = assessment.activity().content().speaker(id);
        return new CloseOutView.Line(
                id,
                match.line().costType(),
                match.line().costType().title(),
                match.line().description(),
                match.line().amount(),
                match.ceiling(),
                match.evidenced(),
                match.invoiced(),
                claimed.map(CloseOutLine::claimed).orElse(null),
                match.settlable(),
                assessment.proposed(match),
                assessment.sanctioned(match),
                match.bound().name(),
                match.arithmetic(),
                claimed.map(CloseOutLine::cutReason).orElse(null),
                speaker.isPresent()
                        ? PayeeKind.SPEAKER
                        : claimed.map(CloseOutLine::payeeKind).orElse(null),
                speaker.map(SpeakerEngagement::hcp)
                        .orElseGet(() -> claimed.map(CloseOutLine::payee).orElse(null)),
                speaker.flatMap(one -> professionals.find(one.hcp()))
                        .map(Professional::name)
                        .map(name -> name.zh())
                        .orElseGet(() -> claimed.map(CloseOutLine::payeeName).orElse(null)),
                claimed.map(CloseOutLine::account).orElse(null),
                speaker.isPresent(),
                speaker.isEmpty(),
                speaker.map(one -> SpeakerTax.of(assessment.sanctioned(match)).tax())
                        .orElse(null),
                bills(assessment, id),
                pieces.stream()
                        .filter(piece -> piece.line().filter(id::equals).isPresent())
                        .map(piece -> Long.toString(piece.id()))
                        .toList());
    }

    private static List<CloseOutView.Bill> bills(CloseOutAssessment assessment, String line) {
        List<List<Finding>> findings = assessment.invoiceFindings().getOrDefault(line, List.of());
        List<CloseOutInvoice> invoices = assessment.content().invoicesOf(line);
        List<CloseOutView.Bill> bills = new ArrayList<>();
        for (int index = 0; index < invoices.size(); index++) {
            bills.add(new CloseOutView.Bill(invoices.get(index).input(), findings.get(index)));
        }
        return bills;
    }
}
