package io.countersign.document;

import io.countersign.people.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a file away again while the subject is still in its requester's hands. */
@Service
public class RemoveDocument {

    private final DocumentSubjects subjects;
    private final StoredDocuments documents;
    private final Contents contents;

    RemoveDocument(DocumentSubjects subjects, StoredDocuments documents, Contents contents) {
        this.subjects = subjects;
        this.documents = documents;
        this.contents = contents;
    }

    @Transactional
    public void remove(String collection, String number, long id, PersonId person) {
        String type = subjects.changeable(collection, number, person).type();
        Document document = documents
                .findById(id)
                .filter(found -> found.belongsTo(type, number))
                .orElseThrow(DocumentSubjects::notFound);
        contents.drop(id);
        documents.delete(document);
    }
}
