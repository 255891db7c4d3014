package io.countersign.audit.web;

import io.countersign.approval.ApprovalSubjects;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the pages about cases share beside the frame. */
@ControllerAdvice(basePackageClasses = CasePageModel.class, annotations = io.countersign.web.WebPage.class)
class CasePageModel {

    private final Clock clock;
    private final ObjectProvider<ApprovalSubjects> subjects;

    CasePageModel(Clock clock, ObjectProvider<ApprovalSubjects> subjects) {
        this.clock = clock;
        this.subjects = subjects;
    }

    @ModelAttribute("now")
    Instant now() {
        return clock.instant();
    }

    @ModelAttribute("statuses")
    StatusWords statuses() {
        return new StatusWords(
                subjects.stream().map(ApprovalSubjects::type).sorted().toList());
    }
}
