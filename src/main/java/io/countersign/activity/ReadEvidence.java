package io.countersign.activity;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands evidence out to whoever sees its activity: the file as it was sent, or a small picture without hidden data. */
@Service
public class ReadEvidence {

    /** A file with its name and examined type. */
    public record Content(String name, String contentType, byte[] bytes) {}

    private final ExecutionAccess access;
    private final EvidencePieces pieces;
    private final EvidenceContents contents;

    ReadEvidence(ExecutionAccess access, EvidencePieces pieces, EvidenceContents contents) {
        this.access = access;
        this.pieces = pieces;
        this.contents = contents;
    }

    /** @param small a thumbnail, which only photos have */
    @Transactional(readOnly = true)
    public Content read(String number, long id, boolean small) {
        access.visible(number);
        EvidencePiece piece = pieces.get(number, id);
        if (!small) {
            return new Content(piece.name(), piece.contentType(), contents.content(id));
        }
        if (piece.photo().isEmpty()) {
            throw EvidencePieces.unknown();
        }
        return new Content(piece.name(), "image/jpeg", contents.thumbnail(id));
    }
}
