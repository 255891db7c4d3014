package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.photo.PhotoPool;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a piece of evidence back, by who added it or the requester, unless an inspector has looked at it. A photo is free again. */
@Service
public class RemoveEvidence {

    private final ExecutionAccess access;
    private final EvidencePieces pieces;
    private final PhotoPool pool;
    private final CurrentPerson currentPerson;
    private final ExecutionDeeds deeds;

    RemoveEvidence(
            ExecutionAccess access,
            EvidencePieces pieces,
            PhotoPool pool,
            CurrentPerson currentPerson,
            ExecutionDeeds deeds) {
        this.access = access;
        this.pieces = pieces;
        this.pool = pool;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
    }

    @Transactional
    public void remove(String number, long id) {
        PersonId by = currentPerson.required();
        MarketingActivity activity = access.contributing(by, number);
        EvidencePiece piece = pieces.get(number, id);
        if (!piece.addedBy().equals(by) && !activity.isRequestedBy(by)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-your-evidence",
                    new Text("Only who added it or the requester removes it.", "仅上传人或申请人可以删除。"));
        }
        if (!piece.awaitsInspection()) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "evidence-inspected",
                    new Text("An inspector has looked at it; it stays. Add another one.", "检核人已检核，不能删除，可另行上传。"));
        }
        piece.photo().ifPresent(pool::release);
        piece.remove();
        deeds.evidenceRemoved(activity, piece);
    }
}
