package io.countersign.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Everything that is on record about one case, before it becomes a story. */
record CaseRecords(
        CaseRow head,
        List<RoundRows.Round> rounds,
        List<RoundRows.Step> steps,
        List<RoundRows.Asked> asked,
        List<RoundRows.Decided> decided,
        List<JournalEntry> journal) {

    /** Ids of all who appear in it. */
    Collection<? extends @Nullable String> persons() {
        List<@Nullable String> ids = new ArrayList<>();
        ids.add(head.requester().id());
        asked.forEach(one -> {
            ids.add(one.person());
            ids.add(one.onBehalfOf());
        });
        decided.forEach(one -> {
            ids.add(one.person());
            ids.add(one.onBehalfOf());
        });
        journal.forEach(one -> ids.add(one.person()));
        return ids;
    }

    RoundRows.Step step(long id) {
        return steps.stream().filter(step -> step.id() == id).findFirst().orElseThrow();
    }
}
