package io.countersign.document;

import io.countersign.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the files of a subject to whoever may see the subject. */
@Service
public class ReadDocument {

    /** A file with its content. */
    public record Content(DocumentRef ref, byte[] bytes) {}

    private final DocumentSubjects subjects;
    private final StoredDocuments documents;
    private final Contents contents;
    private final Documents all;

    ReadDocument(DocumentSubjects subjects, StoredDocuments documents, Contents contents, Documents all) {
        this.subjects = subjects;
        this.documents = documents;
        this.contents = contents;
        this.all = all;
    }

    @Transactional(readOnly = true)
    public Content read(String collection, String number, long id, PersonId person) {
        String type = subjects.visible(collection, number, person).type();
        return documents
                .findById(id)
                .filter(document -> document.belongsTo(type, number))
                .map(document -> new Content(document.ref(), contents.of(id)))
                .orElseThrow(DocumentSubjects::notFound);
    }

    @Transactional(readOnly = true)
    public List<DocumentRef> list(String collection, String number, PersonId person) {
        return all.of(subjects.visible(collection, number, person).type(), number);
    }
}
