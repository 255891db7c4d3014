package io.countersign.audit.web;

import io.countersign.audit.CaseAccess;
import io.countersign.audit.CaseStory;
import io.countersign.audit.ReadCase;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole story of one case for other systems. */
@RestController
@RequestMapping("/api/audit")
class AuditController {

    private final CaseAccess access;
    private final ReadCase stories;

    AuditController(CaseAccess access, ReadCase stories) {
        this.access = access;
        this.stories = stories;
    }

    @GetMapping("/cases/{number}")
    CaseStory story(@PathVariable String number) {
        access.audit();
        CaseStory story = stories.read(number).orElseThrow(() -> CaseAccess.unknown(number));
        access.demandAudited(story.head());
        return story;
    }
}
