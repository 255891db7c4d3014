package io.countersign.activity;

import io.countersign.approval.ApprovalHistory;
import io.countersign.approval.PathStep;
import io.countersign.approval.PreviewPath;
import io.countersign.approval.RoundView;
import io.countersign.people.CurrentPerson;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows a claim as it is saved or as it is being typed: the match, every finding, and who would be asked. Uses the checks, the
 * policy and the resolver of the run, and writes nothing.
 */
@Service
public class ShowCloseOut {

    private final Activities activities;
    private final CloseOutClaims claims;
    private final ExecutionAccess access;
    private final ReadCloseOut reader;
    private final AssessCloseOut assess;
    private final CloseOutPolicy policy;
    private final CloseOutSubjects subjects;
    private final PreviewPath previewPath;
    private final ApprovalHistory history;
    private final CloseOutViews views;
    private final CurrentPerson currentPerson;

    ShowCloseOut(
            Activities activities,
            CloseOutClaims claims,
            ExecutionAccess access,
            ReadCloseOut reader,
            AssessCloseOut assess,
            CloseOutPolicy policy,
            CloseOutSubjects subjects,
            PreviewPath previewPath,
            ApprovalHistory history,
            CloseOutViews views,
            CurrentPerson currentPerson) {
        this.activities = activities;
        this.claims = claims;
        this.access = access;
        this.reader = reader;
        this.assess = assess;
        this.policy = policy;
        this.subjects = subjects;
        this.previewPath = previewPath;
        this.history = history;
        this.views = views;
        this.currentPerson = currentPerson;
    }

    @Transactional(readOnly = true)
    public CloseOutView show(String number) {
        MarketingActivity activity = access.visible(number);
        Optional<CloseOutClaim> claim = claims.findById(number);
        CloseOutContent content = claim.map(CloseOutClaim::content).orElse(CloseOutContent.EMPTY);
        CloseOutAssessment assessment = assess.assess(activity, content);
        return views.of(
                assessment, claim.orElse(null), isEditable(activity), path(activity, claim, assessment), List.of());
    }

    /** @param input as typed by the requester, or null to look at what is saved */
    @Transactional(readOnly = true)
    public CloseOutView preview(String number, @Nullable CloseOutInput input) {
        if (input == null) {
            return show(number);
        }
        MarketingActivity activity = SaveCloseOut.own(activities, number, currentPerson);
        ReadCloseOut.Read read = reader.read(activity.content(), input);
        CloseOutAssessment assessment = assess.assess(activity, read.content());
        return views.of(
                assessment,
                claims.findById(number).orElse(null),
                isEditable(activity),
                ahead(activity, assessment),
                read.errors());
    }

    private boolean isEditable(MarketingActivity activity) {
        return activity.status() == ActivityStatus.EXECUTED && activity.isRequestedBy(currentPerson.required());
    }

    private List<PathStep> path(
            MarketingActivity activity, Optional<CloseOutClaim> claim, CloseOutAssessment assessment) {
        if (activity.status() == ActivityStatus.EXECUTED) {
            return ahead(activity, assessment);
        }
        List<RoundView> rounds = claim.map(found -> history.of(found.subject())).orElse(List.of());
        return rounds.isEmpty() ? List.of() : rounds.get(rounds.size() - 1).path();
    }

    private List<PathStep> ahead(MarketingActivity activity, CloseOutAssessment assessment) {
        return assessment.isBlocked()
                ? List.of()
                : previewPath.preview(subjects.facts(activity, assessment.content()), policy.required(assessment));
    }
}
