package io.countersign.document;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** The files of a subject. */
@Component
public class Documents {

    /** More than that nobody reads before deciding. */
    static final int MOST = 50;

    private final StoredDocuments documents;

    Documents(StoredDocuments documents) {
        this.documents = documents;
    }

    /** @param type kind of subject, {@code order} */
    public List<DocumentRef> of(String type, String number) {
        return documents.findAllBySubjectTypeAndSubjectNumberOrderById(type, number, Limit.of(MOST)).stream()
                .map(Document::ref)
                .toList();
    }

    /** One file by its id, whatever it belongs to. */
    public Optional<DocumentRef> find(long id) {
        return documents.findById(id).map(Document::ref);
    }
}
