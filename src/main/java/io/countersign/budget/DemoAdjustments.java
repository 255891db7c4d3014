package io.countersign.budget;

import io.countersign.approval.DemoDecisions;
import io.countersign.approval.Subject;
import io.countersign.calendar.Today;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import org.apache.commons.csv.CSVRecord;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** One adjustment that is booked, and one that waits for the consent of the owner who gives. */
@Component
@Profile("demo")
class DemoAdjustments implements DemoChapter {

    private final SaveAdjustment save;
    private final SubmitAdjustment submit;
    private final DemoDecisions decisions;
    private final Today today;

    DemoAdjustments(SaveAdjustment save, SubmitAdjustment submit, DemoDecisions decisions, Today today) {
        this.save = save;
        this.submit = submit;
        this.decisions = decisions;
        this.today = today;
    }

    @Override
    public int order() {
        return 64;
    }

    @Override
    public void load() {
        DemoFile.rows("budget-adjustments").forEach(this::play);
    }

    private void play(CSVRecord row) {
        String year = "B" + today.date().getYear() + "-";
        String number = DemoDecisions.as(row.get("requester"), () -> {
            String saved = save.save(
                    null,
                    new AdjustmentInput(
                            year + row.get("from"),
                            year + row.get("to"),
                            today.date().toString(),
                            row.get("amount"),
                            row.get("reason"),
                            null));
            submit.submit(saved);
            return saved;
        });
        decisions.play(new Subject(AdjustmentSubjects.TYPE, number), row.get("decisions"), row.get("why"));
    }
}
