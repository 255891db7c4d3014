package io.countersign.promo.web;

import io.countersign.activity.ActivityCard;
import io.countersign.promo.CitableActivities;
import io.countersign.promo.HandOutItems;
import io.countersign.promo.PreviewRequisition;
import io.countersign.promo.RecordIssue;
import io.countersign.promo.RequisitionInput;
import io.countersign.promo.RequisitionPreview;
import io.countersign.promo.RequisitionStatus;
import io.countersign.promo.RequisitionView;
import io.countersign.promo.SaveRequisition;
import io.countersign.promo.ShowRequisition;
import io.countersign.promo.SubmitRequisition;
import io.countersign.promo.WithdrawRequisition;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Requisitions of promotional items. */
@RestController
@RequestMapping("/api/promo-requisitions")
@Tag(name = "Promo requisitions")
class RequisitionController {

    private final SaveRequisition save;
    private final ShowRequisition show;
    private final PreviewRequisition preview;
    private final SubmitRequisition submit;
    private final WithdrawRequisition withdraw;
    private final HandOutItems handOut;
    private final RecordIssue issue;
    private final CitableActivities activities;

    RequisitionController(
            SaveRequisition save,
            ShowRequisition show,
            PreviewRequisition preview,
            SubmitRequisition submit,
            WithdrawRequisition withdraw,
            HandOutItems handOut,
            RecordIssue issue,
            CitableActivities activities) {
        this.save = save;
        this.show = show;
        this.preview = preview;
        this.submit = submit;
        this.withdraw = withdraw;
        this.handOut = handOut;
        this.issue = issue;
        this.activities = activities;
    }

    @PostMapping
    @Operation(summary = "Save a draft; 400 names every field that is wrong")
    ResponseEntity<RequisitionView> create(@RequestBody RequisitionInput input) {
        String number = save.save(null, input);
        return ResponseEntity.created(URI.create("/api/promo-requisitions/" + number))
                .body(show.show(number));
    }

    @PutMapping("/{number}")
    @Operation(summary = "Change a draft or a returned requisition; the version must be the one that was read")
    RequisitionView change(@PathVariable String number, @RequestBody RequisitionInput input) {
        save.save(number, input);
        return show.show(number);
    }

    @GetMapping("/activities")
    @Operation(summary = "Activities of one's own that items may be asked for")
    Map<String, List<ActivityCard>> activities(@RequestParam(defaultValue = "") String q) {
        return Map.of("items", activities.find(q));
    }

    @GetMapping("/{number}")
    @Operation(summary = "One requisition with its findings, its way through the approvals, and who got what")
    RequisitionView show(@PathVariable String number) {
        return show.show(number);
    }

    @PostMapping("/preview")
    @Operation(summary = "What would happen to a requisition that is being typed; leaves no trace")
    RequisitionPreview preview(@RequestBody RequisitionInput input) {
        return preview.preview(null, input);
    }

    @PostMapping("/{number}/preview")
    @Operation(summary = "What would happen to one's own requisition, as saved or as typed; leaves no trace")
    RequisitionPreview preview(
            @PathVariable String number, @RequestBody(required = false) @Nullable RequisitionInput input) {
        return preview.preview(number, input);
    }

    @PostMapping("/{number}/submit")
    @Operation(summary = "Submit a draft, or a returned requisition again")
    RequisitionView submit(@PathVariable String number) {
        submit.submit(number);
        return show.show(number);
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Take one's own requisition back, before the items are handed out")
    RequisitionView withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        withdraw.withdraw(number, withdrawal.reason());
        return show.show(number);
    }

    /** Why it is taken back. */
    record Withdrawal(@Nullable String reason) {}

    @PostMapping("/{number}/hand-out")
    @Operation(summary = "Hand the approved items out (sales operations); they leave the stock")
    RequisitionView handOut(@PathVariable String number) {
        handOut.handOut(number);
        return show.show(number);
    }

    @PostMapping("/{number}/issues")
    @Operation(summary = "Record who got items against which signature, what came back, what was destroyed")
    RequisitionView issue(@PathVariable String number, @RequestBody RecordIssue.Input input) {
        issue.record(number, input);
        return show.show(number);
    }

    @GetMapping
    @Operation(summary = "Requisitions one may see, newest first")
    Page<RequisitionView.Item> list(
            @RequestParam(required = false) @Nullable RequisitionStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return show.list(status, after, Limit.of(limit));
    }
}
