package io.countersign.audit.web;

import io.countersign.audit.CaseRow;
import io.countersign.document.DocumentSubject;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the files of a case are fetched. */
@Component
class DocumentLinks {

    private final ObjectProvider<DocumentSubject> subjects;

    DocumentLinks(ObjectProvider<DocumentSubject> subjects) {
        this.subjects = subjects;
    }

    /** Address to which a document's id is added. */
    String of(CaseRow head) {
        String collection = subjects.stream()
                .filter(subject -> subject.type().equals(head.type()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No files are kept with subjects of type " + head.type()))
                .collection();
        return "/api/" + collection + "/" + head.number() + "/documents/";
    }
}
