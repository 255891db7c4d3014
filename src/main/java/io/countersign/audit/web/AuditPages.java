package io.countersign.audit.web;

import io.countersign.audit.CaseAccess;
import io.countersign.audit.CaseQuery;
import io.countersign.audit.CaseSearch;
import io.countersign.audit.DrawRun;
import io.countersign.audit.RunDrawing;
import io.countersign.people.Scope;
import io.countersign.web.Limit;
import io.countersign.web.WebPage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** Find any case, and see who decided what, when, why and on which facts. */
@WebPage
@RequestMapping("/audit")
class AuditPages {

    private final CaseAccess access;
    private final CaseSearch cases;
    private final StoryPage story;
    private final DrawRun drawings;

    AuditPages(CaseAccess access, CaseSearch cases, StoryPage story, DrawRun drawings) {
        this.access = access;
        this.cases = cases;
        this.story = story;
        this.drawings = drawings;
    }

    @GetMapping
    String search(
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String number,
            @RequestParam(required = false) @Nullable String dealer,
            @RequestParam(required = false) @Nullable String requester,
            @RequestParam(required = false) @Nullable String approver,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate from,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate until,
            @RequestParam(required = false) @Nullable String after,
            Model model) {
        Scope scope = access.audit();
        CaseQuery query = new CaseQuery(kind, number, dealer, requester, approver, status, from, until);
        model.addAttribute("query", query);
        model.addAttribute("scope", scope);
        model.addAttribute("page", cases.find(query, scope, after, Limit.of(null)));
        model.addAttribute("after", after);
        return "audit";
    }

    @GetMapping("/cases/{number}")
    String story(@PathVariable String number, Model model) {
        access.audit();
        return story.show(number, access::demandAudited, "/audit/cases/", true, model);
    }

    @GetMapping("/cases/{number}/runs/{instance}")
    @ResponseBody
    RunDrawing run(@PathVariable String number, @PathVariable String instance) {
        access.demandAudited(cases.one(number).orElseThrow(() -> CaseAccess.unknown(number)));
        return drawings.draw(number, instance);
    }
}
