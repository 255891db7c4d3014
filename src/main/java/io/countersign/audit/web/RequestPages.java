package io.countersign.audit.web;

import io.countersign.audit.CaseAccess;
import io.countersign.audit.CaseQuery;
import io.countersign.audit.CaseSearch;
import io.countersign.audit.DrawRun;
import io.countersign.audit.RunDrawing;
import io.countersign.people.CurrentPerson;
import io.countersign.web.Limit;
import io.countersign.web.WebPage;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What I asked for: how it stands, who has it now, since when. */
@WebPage
@RequestMapping("/requests")
class RequestPages {

    private final CurrentPerson current;
    private final CaseAccess access;
    private final CaseSearch cases;
    private final StoryPage story;
    private final DrawRun drawings;

    RequestPages(CurrentPerson current, CaseAccess access, CaseSearch cases, StoryPage story, DrawRun drawings) {
        this.current = current;
        this.access = access;
        this.cases = cases;
        this.story = story;
        this.drawings = drawings;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        CaseQuery query = CaseQuery.of(kind, status);
        model.addAttribute("query", query);
        model.addAttribute("page", cases.requestedBy(current.required(), query, after, Limit.of(null)));
        model.addAttribute("after", after);
        return "requests";
    }

    @GetMapping("/{number}")
    String story(@PathVariable String number, Model model) {
        return story.show(number, access::demandRequested, "/requests/", false, model);
    }

    @GetMapping("/{number}/runs/{instance}")
    @ResponseBody
    RunDrawing run(@PathVariable String number, @PathVariable String instance) {
        access.demandRequested(cases.one(number).orElseThrow(() -> CaseAccess.unknown(number)));
        return drawings.draw(number, instance);
    }
}
