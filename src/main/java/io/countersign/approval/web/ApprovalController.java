package io.countersign.approval.web;

import io.countersign.approval.ApprovalView;
import io.countersign.approval.Decide;
import io.countersign.approval.MakeDecision;
import io.countersign.approval.OpenApprovals;
import io.countersign.approval.ShowApproval;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.web.Cursor;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The decisions somebody is asked for. */
@RestController
@RequestMapping("/api/approvals")
class ApprovalController {

    /**
     * @param verdict      {@code APPROVE}, {@code REJECT} or {@code RETURN}
     * @param reason       required unless APPROVE, plain text, at most 4,000 characters
     * @param evidenceHash of the evidence that was shown
     */
    record Decision(
            @Nullable String verdict,
            @Nullable String reason,
            @Nullable String evidenceHash) {}

    /** What was decided. */
    record Made(String task, String verdict) {}

    private final CurrentPerson current;
    private final OpenApprovals open;
    private final ShowApproval show;
    private final MakeDecision make;

    ApprovalController(CurrentPerson current, OpenApprovals open, ShowApproval show, MakeDecision make) {
        this.current = current;
        this.open = open;
        this.show = show;
        this.make = make;
    }

    @GetMapping
    Page<ApprovalItem> list(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Limit asked = Limit.of(limit);
        long from = Cursor.number(after).orElse(0L);
        return Page.of(open.of(current.required(), from, asked.plusOne()), asked, found -> String.valueOf(found.id()))
                .map(ApprovalItem::of);
    }

    @GetMapping("/{task}")
    ApprovalView show(@PathVariable String task) {
        return show.show(task, current.required());
    }

    @PostMapping("/{task}/decision")
    Made decide(@PathVariable String task, @RequestBody Decision decision) {
        PersonId person = current.required();
        String account = current.account().orElseThrow();
        make.decide(
                new Decide.Command(task, account, decision.verdict(), decision.reason(), decision.evidenceHash()),
                person);
        return new Made(task, String.valueOf(decision.verdict()));
    }
}
