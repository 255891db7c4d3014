package io.countersign.activity;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of the evidence, beside its rows so that lists never load them, and small pictures of its photos. */
@Component
class EvidenceContents {

    private final JdbcClient database;

    EvidenceContents(JdbcClient database) {
        this.database = database;
    }

    void keep(long evidence, byte[] content, byte @Nullable [] thumbnail) {
        database.sql("insert into activity_evidence_content (evidence, content, thumbnail) values (?, ?, ?)")
                .params(evidence, content, thumbnail)
                .update();
    }

    byte[] content(long evidence) {
        return read(evidence, "content");
    }

    byte[] thumbnail(long evidence) {
        return read(evidence, "thumbnail");
    }

    private byte[] read(long evidence, String column) {
        return database.sql("select " + column + " from activity_evidence_content where evidence = ?")
                .param(evidence)
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(EvidencePieces::unknown);
    }
}
