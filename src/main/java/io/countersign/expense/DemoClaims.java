package io.countersign.expense;

import io.countersign.approval.DemoDecisions;
import io.countersign.approval.Subject;
import io.countersign.calendar.Today;
import io.countersign.invoice.InvoiceInput;
import io.countersign.storage.DemoChapter;
import io.countersign.storage.DemoFile;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Claims in every state, submitted and decided by the people of the demo world through the real process. */
@Component
@Profile("demo")
class DemoClaims implements DemoChapter {

    private final SaveClaim saveClaim;
    private final SubmitClaim submitClaim;
    private final DemoDecisions decisions;
    private final Today today;

    DemoClaims(SaveClaim saveClaim, SubmitClaim submitClaim, DemoDecisions decisions, Today today) {
        this.saveClaim = saveClaim;
        this.submitClaim = submitClaim;
        this.decisions = decisions;
        this.today = today;
    }

    @Override
    public int order() {
        return 75;
    }

    @Override
    public void load() {
        List<CSVRecord> rows = DemoFile.rows("expense-claims");
        for (int i = 0; i < rows.size(); i++) {
            play(rows.get(i), i + 1);
        }
    }

    private void play(CSVRecord row, int count) {
        String number = DemoDecisions.as(row.get("requester"), () -> {
            String saved = saveClaim.save(null, new ClaimInput(row.get("purpose"), List.of(line(row, count)), null));
            submitClaim.submit(saved);
            return saved;
        });
        decisions.play(new Subject(ClaimSubjects.TYPE, number), row.get("decisions"), row.get("reason"));
    }

    private ClaimInput.Line line(CSVRecord row, int count) {
        LocalDate newYear = today.date().withDayOfYear(1);
        LocalDate ago = today.date().minusDays(Long.parseLong(row.get("days_ago")));
        LocalDate day = ago.isBefore(newYear) ? newYear : ago; // the demo world has budgets of this year
        return new ClaimInput.Line(
                row.get("type"),
                day.toString(),
                null,
                row.get("city"),
                row.get("purpose"),
                row.get("amount"),
                "B" + day.getYear() + "-" + row.get("budget"),
                null,
                row.get("class"),
                null,
                row.get("exception"),
                guests(row.get("guests")),
                row.get("own_invoice").equals("yes") ? invoice(day, row.get("amount"), count) : null,
                null);
    }

    private static List<ClaimInput.@Nullable Guest> guests(String text) {
        return Arrays.stream(text.split(";"))
                .filter(guest -> !guest.isBlank())
                .map(guest -> guest.split("\\|"))
                .<ClaimInput.@Nullable Guest>map(part -> new ClaimInput.Guest(part[0], part[1], part[2]))
                .toList();
    }

    private static InvoiceInput invoice(LocalDate day, String amount, int count) {
        return new InvoiceInput(
                null,
                String.format("%02d31%016d", day.getYear() % 100, 4_200_000L + count * 17L),
                null,
                "示例供应商" + count,
                null,
                "云杉医药股份有限公司",
                "91310115MA1K4YUYY0",
                day.toString(),
                amount,
                null,
                null);
    }
}
