package io.countersign.expense;

import io.countersign.compliance.event.VenueType;
import io.countersign.expense.CitedActivities.Cited;
import io.countersign.expense.ClaimInput.Guest;
import io.countersign.expense.ClaimInput.Line;
import io.countersign.invoice.ReadInvoice;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads one expense as typed. */
final class LineReader {

    private static final Money LEAST = Money.of("0.01");
    private static final Money MOST = Money.of(1_000_000);
    private static final int OLDEST_DAYS = 800;
    private static final int LONGEST_STAY = 62;
    private static final int MOST_GUESTS = 300;

    private final String path;
    private final Collector errors;
    private final TypedInput typed;
    private final LocalDate today;
    private final LineSources.Known known;

    /** @param path where the line stands in the input, {@code lines[2].} */
    LineReader(String path, Collector errors, LocalDate today, LineSources.Known known) {
        this.path = path;
        this.errors = errors;
        this.typed = new TypedInput(errors);
        this.today = today;
        this.known = known;
    }

    ExpenseLine.@Nullable Facts read(Line line) {
        int before = errors.errors().size();
        Optional<ExpenseType> type = typed.choice(line.type(), path + "type", ExpenseType.class);
        Optional<LocalDate> from = typed.date(line.spentOn(), path + "spentOn", today.minusDays(OLDEST_DAYS), today);
        Optional<LocalDate> to = from.flatMap(day -> spentTo(line, type, day));
        Optional<String> city = typed.optionalText(line.city(), path + "city", 40);
        errors.require(
                city.isPresent() || type.filter(ExpenseType::spansDays).isEmpty(),
                path + "city",
                "Enter the city: the bounds depend on it.",
                "请填写城市，费用标准因城市而异。");
        Optional<String> description = typed.text(line.description(), path + "description", 200);
        Optional<Money> amount = typed.amount(line.amount(), path + "amount", LEAST, MOST);
        Optional<Cited> activity = activity(line, from, to);
        Optional<String> node = node(line, activity);
        LineDetails details = details(line);
        if (errors.errors().size() > before) {
            return null;
        }
        return new ExpenseLine.Facts(
                type.orElseThrow(),
                from.orElseThrow(),
                to.orElseThrow(),
                city.orElse(null),
                description.orElseThrow(),
                amount.orElseThrow(),
                node.orElseThrow(),
                activity.map(Cited::number).orElse(null),
                details);
    }

    private Optional<LocalDate> spentTo(Line line, Optional<ExpenseType> type, LocalDate from) {
        if (TypedInput.typed(line.spentTo()).isEmpty()) {
            return Optional.of(from);
        }
        LocalDate latest = from.plusDays(LONGEST_STAY);
        Optional<LocalDate> to =
                typed.date(line.spentTo(), path + "spentTo", from, latest.isAfter(today) ? today : latest);
        errors.require(
                type.filter(found -> !found.spansDays()).isEmpty()
                        || to.filter(from::equals).isPresent(),
                path + "spentTo",
                "Only hotels, allowances and local transport span several days. Enter one line for each day.",
                "只有住宿、补助和市内交通可以跨多天，其他费用请按天分行填写。");
        return to;
    }

    private Optional<Cited> activity(Line line, Optional<LocalDate> from, Optional<LocalDate> to) {
        Optional<String> number = TypedInput.typed(line.activity());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        Optional<Cited> cited = number.map(known.activities()::get);
        errors.require(
                cited.isPresent(),
                path + "activity",
                "There is no such activity. Choose one from the list, or leave it empty.",
                "没有这个市场活动，请从列表中选择或留空。");
        cited.filter(found -> from.filter(day -> day.isBefore(found.from().minusDays(1)))
                        .or(() -> to.filter(day -> day.isAfter(found.to().plusDays(1))))
                        .isPresent())
                .ifPresent(found -> errors.add(
                        path + "spentOn",
                        "This day lies outside the activity " + found.number() + ", which is from " + found.from()
                                + " to " + found.to()
                                + " (a day before and after for travelling). Check the date or the activity.",
                        "该日期不在市场活动 " + found.number() + " 的期间 " + found.from() + " 至 " + found.to()
                                + "（前后各一天用于路途）之内，请核对日期或活动。"));
        return cited;
    }

    /** Whoever cites an activity need not name its budget. */
    private Optional<String> node(Line line, Optional<Cited> activity) {
        Optional<String> code = TypedInput.typed(line.budgetNode());
        if (code.isEmpty() && activity.isPresent()) {
            return activity.map(Cited::budgetNode);
        }
        errors.require(
                code.filter(known.nodes()::contains).isPresent(),
                path + "budgetNode",
                code.isEmpty()
                        ? "Choose the budget this is charged to, or the activity it was spent for."
                        : "There is no budget with this code. Choose one from the list.",
                code.isEmpty() ? "请选择费用归属的预算或所关联的市场活动。" : "没有这个预算编号，请从列表中选择。");
        return code;
    }

    private LineDetails details(Line line) {
        TravelClass travel = TypedInput.typed(line.travelClass()).isEmpty()
                ? null
                : typed.choice(line.travelClass(), path + "travelClass", TravelClass.class)
                        .orElse(null);
        VenueType venue = TypedInput.typed(line.venue()).isEmpty()
                ? null
                : typed.choice(line.venue(), path + "venue", VenueType.class).orElse(null);
        Optional<String> exception = typed.optionalText(line.exception(), path + "exception", 500);
        if (line.invoice() != null) {
            ReadInvoice.problems(line.invoice(), path + "invoice.", errors);
        }
        return new LineDetails(
                attendees(line.attendees()),
                travel,
                venue,
                exception.orElse(null),
                line.invoice(),
                document(line.document()).orElse(null));
    }

    private Optional<Long> document(@Nullable String id) {
        Optional<String> text = TypedInput.typed(id);
        boolean fits = text.filter(digits -> !digits.matches("[0-9]{1,18}")).isEmpty();
        errors.require(fits, path + "document", "Pass the id that the upload of the file gave.", "请填写上传附件时返回的编号。");
        return fits ? text.map(Long::valueOf) : Optional.empty();
    }

    private List<Attendee> attendees(@Nullable List<@Nullable Guest> guests) {
        List<Attendee> attendees = new ArrayList<>();
        if (guests == null) {
            return attendees;
        }
        errors.require(
                guests.size() <= MOST_GUESTS,
                path + "attendees",
                "At most 300 people at one table.",
                "每次用餐最多登记 300 人。");
        for (int i = 0; i < Math.min(guests.size(), MOST_GUESTS); i++) {
            Guest guest = guests.get(i) == null ? new Guest(null, null, null) : guests.get(i);
            String at = path + "attendees[" + i + "].";
            Optional<String> name = typed.text(guest.name(), at + "name", 60);
            Optional<String> organisation = typed.text(guest.organisation(), at + "organisation", 100);
            Optional<Attendee.Kind> kind = typed.choice(guest.kind(), at + "kind", Attendee.Kind.class);
            if (name.isPresent() && organisation.isPresent() && kind.isPresent()) {
                attendees.add(new Attendee(name.get(), organisation.get(), kind.get()));
            }
        }
        return attendees;
    }
}
