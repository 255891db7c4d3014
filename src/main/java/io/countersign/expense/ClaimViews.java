package io.countersign.expense;

import io.countersign.approval.ApprovalHistory;
import io.countersign.compliance.Finding;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.People;
import io.countersign.people.Person;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts a claim into words: names beside codes, and what its audit found. */
@Component
class ClaimViews {

    private final KeepAudit audits;
    private final AssessClaim assessClaim;
    private final ClaimArchive archive;
    private final People people;
    private final ApprovalHistory history;

    ClaimViews(
            KeepAudit audits, AssessClaim assessClaim, ClaimArchive archive, People people, ApprovalHistory history) {
        this.audits = audits;
        this.assessClaim = assessClaim;
        this.archive = archive;
        this.people = people;
        this.history = history;
    }

    ClaimView of(ExpenseClaim claim) {
        Assessment now = claim.status().isEditable()
                ? assessClaim.look(claim.number(), claim.content(), claim.requester())
                : audits.lastOf(claim);
        List<ClaimView.Line> lines = new ArrayList<>();
        for (ExpenseClaim.NumberedLine line : claim.numbered()) {
            Money share = now.shares().get(lines.size());
            Money sanctioned = claim.status().isEditable()
                    ? line.line().claimed().minus(share)
                    : line.line().sanctioned();
            lines.add(new ClaimView.Line(
                    line.id(),
                    line.line().type().title(),
                    line.line().facts(),
                    share,
                    sanctioned,
                    line.line().cutReason().orElse(null)));
        }
        return view(claim, lines, now.findings());
    }

    static List<ClaimView.Line> lines(Assessment assessment) {
        List<ClaimView.Line> lines = new ArrayList<>();
        for (ExpenseLine.Facts facts : assessment.content().lines()) {
            Money share = assessment.shares().get(lines.size());
            lines.add(new ClaimView.Line(
                    Integer.toString(lines.size() + 1),
                    facts.type().title(),
                    facts,
                    share,
                    facts.claimed().minus(share),
                    null));
        }
        return lines;
    }

    private ClaimView view(ExpenseClaim claim, List<ClaimView.Line> lines, List<Finding> findings) {
        String requester = claim.requester().value();
        return new ClaimView(
                claim.number(),
                claim.version(),
                claim.status(),
                claim.status().title(),
                requester,
                people.find(claim.requester()).map(Person::name).orElse(new Text(requester, requester)),
                claim.revision(),
                claim.returns(),
                claim.purpose(),
                lines,
                claim.claimed(),
                lines.stream().map(ClaimView.Line::sanctioned).reduce(Money.ZERO, Money::plus),
                claim.offset(),
                claim.payable(),
                findings,
                history.of(claim.subject()),
                claim.createdAt(),
                claim.submittedAt().orElse(null),
                claim.closedAt().orElse(null),
                claim.closingReason().orElse(null),
                claim.bankRefusal().orElse(null),
                claim.status() == ClaimStatus.ARCHIVED
                        ? archive.fingerprint(claim.number()).orElse(null)
                        : null);
    }
}
