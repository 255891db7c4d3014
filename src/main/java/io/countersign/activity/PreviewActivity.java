package io.countersign.activity;

import io.countersign.approval.PathStep;
import io.countersign.approval.PreviewPath;
import io.countersign.calendar.Today;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.web.InvalidInput.FieldError;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what would happen to an activity: findings, budget and caps before and after, what is critical in a plan, and who would be
 * asked, why and until when. Uses the checks, the policy and the resolver of the run, and writes nothing.
 */
@Service
public class PreviewActivity {

    private final Activities activities;
    private final ReadActivity reader;
    private final AssessActivity assessActivity;
    private final ActivityUsage usage;
    private final ActivityPolicy policy;
    private final PlanComparison comparison;
    private final PreviewPath previewPath;
    private final CurrentPerson currentPerson;
    private final Today today;

    PreviewActivity(
            Activities activities,
            ReadActivity reader,
            AssessActivity assessActivity,
            ActivityUsage usage,
            ActivityPolicy policy,
            PlanComparison comparison,
            PreviewPath previewPath,
            CurrentPerson currentPerson,
            Today today) {
        this.activities = activities;
        this.reader = reader;
        this.assessActivity = assessActivity;
        this.usage = usage;
        this.policy = policy;
        this.comparison = comparison;
        this.previewPath = previewPath;
        this.currentPerson = currentPerson;
        this.today = today;
    }

    /**
     * @param number of a saved activity, or null for one that is being typed
     * @param input  as typed, or null to look at the saved activity as it is
     */
    @Transactional(readOnly = true)
    public ActivityPreview preview(@Nullable String number, @Nullable ActivityInput input) {
        Person person = MayApply.required(currentPerson.person());
        MarketingActivity saved = number == null ? null : own(number, person);
        if (input == null && saved != null) {
            return judged(saved.content(), person, saved, List.of());
        }
        ActivityReading reading = reader.read(
                input == null ? ActivityInput.EMPTY : input,
                saved == null ? today.date() : PlanActivity.earliest(saved, today.date()));
        return reading.usable()
                .map(content -> judged(content, person, saved, reading.errors()))
                .orElseGet(() -> new ActivityPreview(
                        Money.ZERO, List.of(), List.of(), List.of(), List.of(), List.of(), reading.errors()));
    }

    private ActivityPreview judged(
            ActivityContent content, Person person, @Nullable MarketingActivity saved, List<FieldError> errors) {
        String number = saved == null ? "" : saved.number();
        String unit = saved == null ? person.unit() : saved.unit();
        ActivityAssessment assessment = assessActivity.assess(content, number, person.id(), unit);
        boolean approved = isApproved(saved);
        List<Text> critical = saved != null && approved ? comparison.critical(saved, assessment) : List.of();
        boolean asks = !assessment.isBlocked() && (!approved || !critical.isEmpty());
        List<PathStep> path = asks
                ? previewPath.preview(ActivityFacts.of(number, assessment), policy.required(assessment))
                : List.of();
        return new ActivityPreview(
                content.cost(),
                usage.of(number, content),
                content.requiredEvidence().stream()
                        .map(ActivityView.EvidenceView::of)
                        .toList(),
                assessment.findings(),
                critical,
                path,
                errors);
    }

    private static boolean isApproved(@Nullable MarketingActivity saved) {
        return saved != null && !saved.status().isEditable() && saved.status().mayBecome(ActivityStatus.SUBMITTED);
    }

    private MarketingActivity own(String number, Person person) {
        return activities
                .findById(number)
                .filter(activity -> activity.isRequestedBy(person.id()))
                .orElseThrow(() -> Activities.unknown(number));
    }
}
