package io.countersign.activity;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Severity;
import io.countersign.money.Money;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads what proves an activity so far. */
@Component
class EvidenceAtHand {

    /** One piece, and whether somebody has to look at it before it counts. */
    record Judged(EvidencePiece piece, List<Finding> findings) {

        boolean isDoubtful() {
            return piece.awaitsInspection()
                    && findings.stream().anyMatch(finding -> finding.severity() != Severity.INFO);
        }
    }

    /** All of it; people who signed in on the phone stand for a sign-in sheet. */
    record Proofs(List<Judged> pieces, List<SignIn> signIns) {

        int count(EvidenceKind kind) {
            long files = pieces.stream()
                    .map(Judged::piece)
                    .filter(piece -> piece.kind() == kind && piece.counts())
                    .count();
            boolean signed = kind == EvidenceKind.SIGN_IN
                    && signIns.stream().anyMatch(one -> one.consent().isGiven());
            return (int) files + (signed ? 1 : 0);
        }

        Money provenFor(String line) {
            return pieces.stream()
                    .filter(judged -> judged.piece().line().filter(line::equals).isPresent())
                    .map(judged -> judged.piece().proves(judged.isDoubtful()))
                    .reduce(Money.ZERO, Money::plus);
        }

        List<Judged> doubtful() {
            return pieces.stream().filter(Judged::isDoubtful).toList();
        }
    }

    private final Activities activities;
    private final EvidencePieces pieces;
    private final SignIns signIns;
    private final PhotoChecks photoChecks;

    EvidenceAtHand(Activities activities, EvidencePieces pieces, SignIns signIns, PhotoChecks photoChecks) {
        this.activities = activities;
        this.pieces = pieces;
        this.signIns = signIns;
        this.photoChecks = photoChecks;
    }

    Proofs of(String number) {
        ActivityContent event = activities.get(number).content();
        return new Proofs(
                pieces.of(number).stream().map(piece -> judged(event, piece)).toList(), signIns.of(number));
    }

    /** Anew each time: an activity that was moved makes a photo fit or not. */
    private Judged judged(ActivityContent event, EvidencePiece piece) {
        return piece.photo().isEmpty()
                ? new Judged(piece, List.of())
                : new Judged(
                        piece, photoChecks.check(event, piece.kind(), piece.takenAt(), piece.place(), piece.addedAt()));
    }
}
