package io.countersign.activity;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

/** What proves each activity. */
interface EvidencePieces extends Repository<EvidencePiece, Long> {

    /** More than that nobody looks at. */
    int MOST = 200;

    EvidencePiece save(EvidencePiece piece);

    void flush();

    Optional<EvidencePiece> findByActivityNumberAndId(String activityNumber, Long id);

    Optional<EvidencePiece> findByActivityNumberAndKindAndInUse(String activityNumber, EvidenceKind kind, String inUse);

    List<EvidencePiece> findAllByActivityNumberAndStateNotOrderById(
            String activityNumber, EvidencePiece.State state, Limit limit);

    default List<EvidencePiece> of(String number) {
        return findAllByActivityNumberAndStateNotOrderById(number, EvidencePiece.State.REMOVED, Limit.of(MOST));
    }

    default EvidencePiece get(String number, long id) {
        return findByActivityNumberAndId(number, id)
                .filter(piece -> piece.state() != EvidencePiece.State.REMOVED)
                .orElseThrow(EvidencePieces::unknown);
    }

    static Refusal unknown() {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-evidence",
                new Text("There is no such evidence, or you may not see it.", "凭证不存在或您无权查看。"));
    }
}
