package io.countersign.audit.web;

import java.time.Clock;
import java.time.Instant;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the pages about cases share beside the frame. */
@ControllerAdvice(basePackageClasses = CasePageModel.class, annotations = io.countersign.web.WebPage.class)
class CasePageModel {

    private final Clock clock;

    CasePageModel(Clock clock) {
        this.clock = clock;
    }

    @ModelAttribute("now")
    Instant now() {
        return clock.instant();
    }

    @ModelAttribute("statuses")
    StatusWords statuses() {
        return new StatusWords();
    }
}
