package io.countersign.approval;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Which feature answers for which type of subject. */
@Component
class Subjects {

    private final ObjectProvider<ApprovalSubjects> features;

    /** Features stand on the approval core, so they are looked up when they are needed and not before they exist. */
    Subjects(ObjectProvider<ApprovalSubjects> features) {
        this.features = features;
    }

    ApprovalSubjects of(Subject subject) {
        ApprovalSubjects found = byType().get(subject.type());
        if (found == null) {
            throw new IllegalStateException("No feature answers for subjects of type '" + subject.type() + "'");
        }
        return found;
    }

    private Map<String, ApprovalSubjects> byType() {
        List<ApprovalSubjects> all = features.stream().toList();
        return all.stream().collect(Collectors.toMap(ApprovalSubjects::type, Function.identity()));
    }
}
