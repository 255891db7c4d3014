package io.countersign.document;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds who answers for a collection of subjects, and asks whether a person may read or change files there. */
@Component
class DocumentSubjects {

    private final List<DocumentSubject> subjects;

    DocumentSubjects(List<DocumentSubject> subjects) {
        this.subjects = subjects;
    }

    /** @throws Refusal not found, also when the person may not see the subject */
    DocumentSubject visible(String collection, String number, PersonId person) {
        return subjects.stream()
                .filter(subject -> subject.collection().equals(collection) && subject.visibleTo(person, number))
                .findFirst()
                .orElseThrow(DocumentSubjects::notFound);
    }

    /** @throws Refusal when the person may not change files there now */
    DocumentSubject changeable(String collection, String number, PersonId person) {
        DocumentSubject subject = visible(collection, number, person);
        if (!subject.changeableBy(person, number)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "documents-closed",
                    new Text(
                            "Only the requester adds or removes documents, and only while the request is a draft or returned.",
                            "仅申请人可在草稿或退回状态下添加或删除附件。"));
        }
        return subject;
    }

    static Refusal notFound() {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "not-found",
                new Text("There is no such document, or you may not see it.", "附件不存在或您无权查看。"));
    }
}
