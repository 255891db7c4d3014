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

    /** Address to which a document's id is added; empty where the feature keeps no files. */
    String of(CaseRow head) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(head.type()))
                .findFirst()
                .map(subject -> "/api/" + subject.collection() + "/" + head.number() + "/documents/")
                .orElse("");
    }
}
