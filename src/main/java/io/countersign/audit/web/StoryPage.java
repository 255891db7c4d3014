package io.countersign.audit.web;

import io.countersign.audit.CaseAccess;
import io.countersign.audit.CaseRow;
import io.countersign.audit.CaseStory;
import io.countersign.audit.ReadCase;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page of one case, which the audit and the requester see alike; only who may open it differs. */
@Component
class StoryPage {

    private final ReadCase stories;
    private final DocumentLinks documents;

    StoryPage(ReadCase stories, DocumentLinks documents) {
        this.stories = stories;
        this.documents = documents;
    }

    /**
     * @param mayOpen refuses whoever may not see the case
     * @param base    where the case is looked at, {@code /requests/}
     */
    String show(String number, Consumer<CaseRow> mayOpen, String base, boolean audited, Model model) {
        CaseStory story = stories.read(number).orElseThrow(() -> CaseAccess.unknown(number));
        mayOpen.accept(story.head());
        model.addAttribute("story", story);
        model.addAttribute("documents", documents.of(story.head()));
        model.addAttribute("audited", audited);
        model.addAttribute("runs", base + number + "/runs/");
        return "case";
    }
}
