package io.countersign.advance;

import io.countersign.calendar.Today;
import io.countersign.compliance.RuleBook;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads an advance as typed, collecting everything that is wrong with it. */
@Component
class ReadAdvance {

    private static final int LONGEST_REASON = 500;
    private static final Money LEAST = Money.of("0.01");
    private static final Money MOST = Money.of(1_000_000);
    private static final Pattern ACTIVITY = Pattern.compile("MA-\\d{4}-\\d{6,8}");

    private final RuleBook rules;
    private final Today today;

    ReadAdvance(RuleBook rules, Today today) {
        this.rules = rules;
        this.today = today;
    }

    /** Empty when anything is wrong, which the collector then says. */
    Optional<AdvanceContent> read(AdvanceInput input, Collector errors) {
        TypedInput typed = new TypedInput(errors);
        LocalDate now = today.date();
        Optional<AdvancePurpose> purpose = typed.choice(input.purpose(), "purpose", AdvancePurpose.class);
        Optional<String> reason = typed.text(input.reason(), "reason", LONGEST_REASON);
        Optional<Money> amount = typed.amount(input.amount(), "amount", LEAST, MOST);
        Optional<LocalDate> needed = typed.date(input.neededOn(), "neededOn", now, now.plusDays(180));
        Optional<LocalDate> ends = typed.date(
                input.endsOn(), "endsOn", needed.orElse(now), needed.orElse(now).plusDays(180));
        Optional<String> activity = TypedInput.typed(input.activity());
        errors.require(
                activity.filter(number -> !ACTIVITY.matcher(number).matches()).isEmpty(),
                "activity",
                "The number of an activity looks like MA-2026-000001.",
                "活动编号形如 MA-2026-000001。");
        errors.require(
                activity.isPresent()
                        || purpose.filter(AdvancePurpose.ACTIVITY::equals).isEmpty(),
                "activity",
                "Choose the activity this money is for.",
                "请选择该借款对应的市场活动。");
        if (!errors.errors().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new AdvanceContent(
                purpose.orElseThrow(),
                reason.orElseThrow(),
                activity.orElse(null),
                amount.orElseThrow(),
                needed.orElseThrow(),
                ends.orElseThrow(),
                dueOn(purpose.orElseThrow(), ends.orElseThrow(), now)));
    }

    private LocalDate dueOn(AdvancePurpose purpose, LocalDate ends, LocalDate on) {
        return ends.plusDays(rules.inForce(AdvanceRules.DUE, on).whole("days." + purpose));
    }
}
