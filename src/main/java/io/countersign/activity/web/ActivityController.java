package io.countersign.activity.web;

import io.countersign.activity.ActivityCard;
import io.countersign.activity.ActivityChoices;
import io.countersign.activity.ActivityInput;
import io.countersign.activity.ActivityPreview;
import io.countersign.activity.ActivityStatus;
import io.countersign.activity.ActivityView;
import io.countersign.activity.ChangeActivity;
import io.countersign.activity.FindActivities;
import io.countersign.activity.ListActivities;
import io.countersign.activity.PlanActivity;
import io.countersign.activity.PreviewActivity;
import io.countersign.activity.SaveActivity;
import io.countersign.activity.ShowActivity;
import io.countersign.activity.SubmitActivity;
import io.countersign.activity.UnblockApplicant;
import io.countersign.activity.WithdrawActivity;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
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

/** Drafts, plans and changes of marketing activities, and the activities somebody may see. */
@RestController
@RequestMapping("/api/activities")
@Tag(name = "Activities")
class ActivityController {

    private final SaveActivity saveActivity;
    private final ShowActivity showActivity;
    private final ListActivities listActivities;
    private final FindActivities findActivities;
    private final PreviewActivity previewActivity;
    private final SubmitActivity submitActivity;
    private final PlanActivity planActivity;
    private final ChangeActivity changeActivity;
    private final WithdrawActivity withdrawActivity;
    private final UnblockApplicant unblockApplicant;

    ActivityController(
            SaveActivity saveActivity,
            ShowActivity showActivity,
            ListActivities listActivities,
            FindActivities findActivities,
            PreviewActivity previewActivity,
            SubmitActivity submitActivity,
            PlanActivity planActivity,
            ChangeActivity changeActivity,
            WithdrawActivity withdrawActivity,
            UnblockApplicant unblockApplicant) {
        this.saveActivity = saveActivity;
        this.showActivity = showActivity;
        this.listActivities = listActivities;
        this.findActivities = findActivities;
        this.previewActivity = previewActivity;
        this.submitActivity = submitActivity;
        this.planActivity = planActivity;
        this.changeActivity = changeActivity;
        this.withdrawActivity = withdrawActivity;
        this.unblockApplicant = unblockApplicant;
    }

    @PostMapping
    @Operation(summary = "Save a draft", description = "Nothing is submitted; 400 names every field that is wrong.")
    ResponseEntity<ActivityView> create(@RequestBody ActivityInput input) {
        String number = saveActivity.save(null, input);
        return ResponseEntity.created(URI.create("/api/activities/" + number)).body(showActivity.show(number));
    }

    @PutMapping("/{number}")
    @Operation(
            summary = "Change a draft or a returned activity",
            description = "The version must be the one that was read.")
    ActivityView change(@PathVariable String number, @RequestBody ActivityInput input) {
        saveActivity.save(number, input);
        return showActivity.show(number);
    }

    @GetMapping("/{number}")
    @Operation(summary = "One activity with its lists, findings and its way through the approvals")
    ActivityView show(@PathVariable String number) {
        return showActivity.show(number);
    }

    @GetMapping("/choices")
    @Operation(summary = "Kinds of activity with the evidence they need, cost types and venues, in both languages")
    ActivityChoices choices() {
        return ActivityChoices.all();
    }

    @PostMapping("/preview")
    @Operation(
            summary = "What would happen to an activity that is being typed",
            description = "Leaves no trace. What is wrong with the input comes as fields, with 200.")
    ActivityPreview preview(@RequestBody ActivityInput input) {
        return previewActivity.preview(null, input);
    }

    @PostMapping("/{number}/preview")
    @Operation(
            summary = "What would happen to one's own activity or its plan, as saved or as typed; leaves no trace",
            description = "For an approved activity critical says what would have to be approved again.")
    ActivityPreview preview(@PathVariable String number, @RequestBody(required = false) @Nullable ActivityInput input) {
        return previewActivity.preview(number, input);
    }

    @PostMapping("/{number}/submit")
    @Operation(
            summary = "Submit a draft or a returned activity, or complete the plan of an approved one",
            description = "An activity that a check blocks is answered with 200, status REJECTED and its findings.")
    ActivityView submit(@PathVariable String number) {
        submitActivity.submit(number);
        return showActivity.show(number);
    }

    @PutMapping("/{number}/plan")
    @Operation(
            summary = "Save the plan of an approved activity, within what was approved",
            description = "422 critical-change names what goes beyond it.")
    ActivityView plan(@PathVariable String number, @RequestBody ActivityInput input) {
        planActivity.plan(number, input);
        return showActivity.show(number);
    }

    @PostMapping("/{number}/change")
    @Operation(
            summary = "Put a critical change of an approved activity to approval again",
            description = "Needs a reason. Approvals on what has not changed are kept.")
    ActivityView changeCritically(@PathVariable String number, @RequestBody ActivityInput input) {
        changeActivity.change(number, input);
        return showActivity.show(number);
    }

    @PostMapping("/{number}/withdraw")
    @Operation(summary = "Take one's own activity back, before it is carried out")
    ActivityView withdraw(@PathVariable String number, @RequestBody Why why) {
        withdrawActivity.withdraw(number, why.reason());
        return showActivity.show(number);
    }

    @PostMapping("/{number}/unblock")
    @Operation(summary = "Let the requester of an expired activity apply for new ones again (finance, compliance)")
    ActivityView unblock(@PathVariable String number, @RequestBody Why why) {
        unblockApplicant.unblock(number, why.reason());
        return showActivity.show(number);
    }

    /** Why somebody does it. */
    record Why(@Nullable String reason) {}

    /** Activities to choose from. */
    record Found(List<ActivityCard> items) {}

    @GetMapping("/mine")
    @Operation(summary = "One's own activities under way, by number or title, for claims to cite; at most 50")
    Found mine(@RequestParam(defaultValue = "") String q) {
        return new Found(findActivities.find(q));
    }

    @GetMapping
    @Operation(summary = "Activities one may see, newest first")
    Page<ActivityView.Item> list(
            @RequestParam(required = false) @Nullable ActivityStatus status,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        return listActivities.list(status, after, Limit.of(limit));
    }
}
