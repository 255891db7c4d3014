package io.countersign.activity;

import io.countersign.activity.ActivityView.EvidenceView;
import io.countersign.activity.ActivityView.MaterialView;
import io.countersign.activity.ActivityView.SpeakerView;
import io.countersign.activity.ActivityView.TaskView;
import io.countersign.approval.ApprovalHistory;
import io.countersign.approval.Evidence.Usage;
import io.countersign.budget.BudgetNode;
import io.countersign.budget.BudgetNodes;
import io.countersign.calendar.OfficeTime;
import io.countersign.catalogue.Product;
import io.countersign.catalogue.Products;
import io.countersign.compliance.Finding;
import io.countersign.compliance.Materials;
import io.countersign.hcp.Professional;
import io.countersign.hcp.Professionals;
import io.countersign.language.Text;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Puts an activity into words: names beside codes, and what its checks found. */
@Component
class ActivityViews {

    private final AssessActivity assessActivity;
    private final ActivityUsage usage;
    private final ActivityChecks checks;
    private final ActivityJson json;
    private final ApprovalHistory history;
    private final ActivityActions actions;
    private final People people;
    private final Products products;
    private final BudgetNodes budgets;
    private final Professionals professionals;
    private final Materials materials;

    ActivityViews(
            AssessActivity assessActivity,
            ActivityUsage usage,
            ActivityChecks checks,
            ActivityJson json,
            ApprovalHistory history,
            ActivityActions actions,
            People people,
            Products products,
            BudgetNodes budgets,
            Professionals professionals,
            Materials materials) {
        this.assessActivity = assessActivity;
        this.usage = usage;
        this.checks = checks;
        this.json = json;
        this.history = history;
        this.actions = actions;
        this.people = people;
        this.products = products;
        this.budgets = budgets;
        this.professionals = professionals;
        this.materials = materials;
    }

    /** While it is with its requester checked as of now, afterwards as it was last checked. */
    ActivityView of(MarketingActivity activity, PersonId viewer) {
        Optional<ActivityCheck> last = checks.latest(activity.number());
        if (activity.status().isEditable() || last.isEmpty()) {
            return view(
                    activity,
                    viewer,
                    assessActivity.assess(activity).findings(),
                    usage.of(activity.number(), activity.content()));
        }
        return view(activity, viewer, json.findings(last.get()), json.used(last.get()));
    }

    private ActivityView view(MarketingActivity activity, PersonId viewer, List<Finding> findings, List<Usage> used) {
        ActivityContent content = activity.content();
        return new ActivityView(
                activity.number(),
                activity.version(),
                activity.status(),
                activity.status().title(),
                activity.requester().value(),
                name(activity.requester().value()),
                activity.revision(),
                content.type(),
                content.type().title(),
                content.title(),
                content.product(),
                products.find(content.product()).map(Product::name).orElse(same(content.product())),
                content.objective(),
                OfficeTime.onTheWall(content.startsAt()),
                OfficeTime.onTheWall(content.endsAt()),
                content.venue(),
                content.headcount().hcp(),
                content.headcount().staff(),
                content.headcount().guests(),
                content.budgetNode(),
                budgets.find(content.budgetNode()).map(BudgetNode::name).orElse(same(content.budgetNode())),
                content.payee(),
                content.declarations(),
                content.lines(),
                content.speakers().stream().map(this::speaker).toList(),
                content.attendees(),
                content.materials().stream().map(this::material).toList(),
                content.tasks().stream().map(this::task).toList(),
                activity.cost(),
                content.requiredEvidence().stream().map(EvidenceView::of).toList(),
                findings,
                used,
                history.of(activity.subject()),
                activity.createdAt(),
                activity.submittedAt().orElse(null),
                activity.closedAt().orElse(null),
                activity.closingReason().orElse(null),
                activity.changeReason().orElse(null),
                activity.blocksApplicant(),
                actions.of(activity, viewer));
    }

    private SpeakerView speaker(SpeakerEngagement speaker) {
        Optional<Professional> known = professionals.find(speaker.hcp());
        return new SpeakerView(
                speaker.hcp(),
                known.map(Professional::name).orElse(same(speaker.hcp())),
                known.map(found -> found.tier().title()).orElse(null),
                speaker.topic(),
                speaker.need(),
                speaker.speakingHours().toPlainString(),
                speaker.fee(),
                speaker.contractNo(),
                speaker.contractSignedOn());
    }

    private MaterialView material(PlannedMaterial planned) {
        return new MaterialView(
                planned.code(),
                materials.find(planned.code()).map(Materials.Approved::title).orElse(planned.code()),
                planned.quantity());
    }

    private TaskView task(PlannedTask task) {
        return new TaskView(
                task.task(), task.title(), task.assignee(), name(task.assignee()), task.dueOn(), task.evidence());
    }

    private Text name(String person) {
        return people.find(new PersonId(person)).map(Person::name).orElse(same(person));
    }

    private static Text same(String text) {
        return new Text(text, text);
    }
}
