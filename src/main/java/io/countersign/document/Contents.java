package io.countersign.document;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of the files, beside their rows so that lists never load them. */
@Component
class Contents {

    private final JdbcClient database;

    Contents(JdbcClient database) {
        this.database = database;
    }

    void keep(long document, byte[] content) {
        database.sql("insert into document_content (document, content) values (?, ?)")
                .params(document, content)
                .update();
    }

    byte[] of(long document) {
        return database.sql("select content from document_content where document = ?")
                .param(document)
                .query((row, number) -> row.getBytes(1))
                .single();
    }

    void drop(long document) {
        database.sql("delete from document_content where document = ?")
                .param(document)
                .update();
    }
}
