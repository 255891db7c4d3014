package io.countersign.activity;

import io.countersign.compliance.Severity;
import io.countersign.document.ExaminedFile;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import io.countersign.photo.ExaminedPhoto;
import io.countersign.photo.PhotoPool;
import io.countersign.photo.PhotoUse;
import io.countersign.web.InvalidInput;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an examined file with its activity, if it fits it and was never used before; the same file for the same thing once. */
@Service
class KeepEvidence {

    private final Activities activities;
    private final EvidencePieces pieces;
    private final EvidenceContents contents;
    private final ExecutionAccess access;
    private final PhotoChecks photoChecks;
    private final PhotoPool pool;
    private final ExecutionDeeds deeds;
    private final Clock clock;

    KeepEvidence(
            Activities activities,
            EvidencePieces pieces,
            EvidenceContents contents,
            ExecutionAccess access,
            PhotoChecks photoChecks,
            PhotoPool pool,
            ExecutionDeeds deeds,
            Clock clock) {
        this.activities = activities;
        this.pieces = pieces;
        this.contents = contents;
        this.access = access;
        this.photoChecks = photoChecks;
        this.pool = pool;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** Before a picture is decoded at all. */
    @Transactional(readOnly = true)
    void demandOpen(String number, PersonId by) {
        access.contributing(by, number);
    }

    @Transactional
    long keep(
            String number, AddEvidence.Claimed claimed, ExaminedFile file, @Nullable ExaminedPhoto photo, PersonId by) {
        MarketingActivity activity = access.contributing(by, number);
        demandLine(activity, claimed.line());
        Optional<EvidencePiece> known =
                pieces.findByActivityNumberAndKindAndInUse(number, claimed.kind(), file.sha256());
        if (known.isPresent()) {
            return known.get().id();
        }
        if (pieces.of(number).size() >= EvidencePieces.MOST) {
            throw AddEvidence.refused(
                    "too-much-evidence",
                    new Text(
                            "At most " + EvidencePieces.MOST + " pieces are kept with one activity; remove some first.",
                            "每个活动最多 " + EvidencePieces.MOST + " 份凭证，请先删除部分。"));
        }
        Instant now = clock.instant();
        EvidencePiece piece = new EvidencePiece(number, claimed, file, by, now);
        if (photo != null) {
            demandInTime(activity, claimed.kind(), photo, now);
            piece.shows(photo, taken(photo, new PhotoUse(number, by)));
        }
        EvidencePiece kept = pieces.save(piece);
        pieces.flush();
        contents.keep(kept.id(), file.content(), photo == null ? null : photo.thumbnail());
        deeds.evidenceAdded(activity, kept);
        return kept.id();
    }

    private static void demandLine(MarketingActivity activity, @Nullable String line) {
        if (line != null
                && activity.content().costLines().stream()
                        .noneMatch(cost -> cost.line().equals(line))) {
            throw new InvalidInput(
                    "line",
                    new Text("This activity has no such cost line. Choose one from its plan.", "该活动没有此费用行，请从方案中选择。"));
        }
    }

    private void demandInTime(MarketingActivity activity, EvidenceKind kind, ExaminedPhoto photo, Instant now) {
        photoChecks.check(activity.content(), kind, photo.takenAt(), photo.place(), now).stream()
                .filter(finding -> finding.severity() == Severity.BLOCK)
                .findFirst()
                .map(finding -> AddEvidence.refused(finding.code(), finding.message()))
                .ifPresent(refusal -> {
                    throw refusal;
                });
    }

    private long taken(ExaminedPhoto photo, PhotoUse use) {
        PhotoPool.Outcome outcome = pool.take(photo, use);
        if (outcome instanceof PhotoPool.Taken taken) {
            return taken.id();
        }
        PhotoPool.ShownBefore before = (PhotoPool.ShownBefore) outcome;
        String where = before.subject().equals(use.subject()) ? "this activity" : before.subject();
        String wo = before.subject().equals(use.subject()) ? "本活动" : before.subject();
        throw AddEvidence.refused(
                "photo-used-before",
                new Text(
                        (before.exactly() ? "This very photo" : "The same picture") + " was already used for " + where
                                + ". Send one that nobody has used.",
                        (before.exactly() ? "该照片" : "同一画面的照片") + "已用于" + wo + "，请上传未使用过的照片。"));
    }
}
