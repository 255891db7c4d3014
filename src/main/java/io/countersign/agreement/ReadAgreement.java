package io.countersign.agreement;

import io.countersign.calendar.DateRange;
import io.countersign.calendar.PeriodKey;
import io.countersign.catalogue.Products;
import io.countersign.language.Refusal;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what an agreement shall say, with everything that is wrong with it at once. */
@Component
class ReadAgreement {

    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    private static final Money MOST = Money.of(10_000_000_000L);
    private static final Money LEAST_PRICE = Money.of("0.01");
    private static final int LONGEST_CLAUSE = 2_000;

    private final Products products;

    ReadAgreement(Products products) {
        this.products = products;
    }

    /** @throws InvalidInput when anything is wrong */
    AgreementContent read(AgreementInput input) {
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Optional<DateRange> term = range(typed, errors, input.validFrom(), input.validTo(), "");
        Optional<Integer> creditDays = typed.whole(input.creditDays(), "creditDays", 0, 365);
        Optional<Money> deposit = orZero(typed, input.deposit(), "deposit");
        Optional<Money> target = orZero(typed, input.target(), "target");
        Set<String> skus = skus(input, errors);
        List<AgreedPrice> prices = prices(input, term, typed, errors);
        List<AgreedTarget> targets = targets(input, typed, errors);
        List<Clause> clauses = clauses(input, typed);
        errors.refuseIfAny();
        return new AgreementContent(
                term.orElseThrow(),
                Boolean.TRUE.equals(input.exclusive()),
                creditDays.orElseThrow(),
                deposit.orElseThrow(),
                target.orElseThrow(),
                skus,
                prices,
                targets,
                new HashSet<>(some(input.territories())),
                clauses);
    }

    private static Optional<Money> orZero(TypedInput typed, @Nullable String text, String field) {
        return TypedInput.typed(text).isEmpty() ? Optional.of(Money.ZERO) : typed.amount(text, field, Money.ZERO, MOST);
    }

    private Set<String> skus(AgreementInput input, Collector errors) {
        Set<String> wanted = new HashSet<>(some(input.products()));
        Set<String> unknown = new HashSet<>(wanted);
        if (!wanted.isEmpty()) {
            unknown.removeAll(products.skusAmong(wanted));
        }
        errors.require(
                unknown.isEmpty(),
                "products",
                "There are no products " + String.join(", ", unknown) + "; choose from the list.",
                "没有产品 " + String.join("、", unknown) + "，请从列表中选择。");
        return wanted;
    }

    private static List<AgreedPrice> prices(
            AgreementInput input, Optional<DateRange> term, TypedInput typed, Collector errors) {
        List<AgreedPrice> prices = new ArrayList<>();
        List<AgreementInput.PriceInput> lines = some(input.prices());
        for (int place = 0; place < lines.size(); place++) {
            AgreementInput.PriceInput line = lines.get(place);
            String field = "prices[" + place + "].";
            Optional<String> sku = typed.text(line.sku(), field + "sku", 20);
            Optional<Money> price = typed.amount(line.price(), field + "price", LEAST_PRICE, MOST);
            Optional<DateRange> days = line.validFrom() == null && line.validTo() == null
                    ? term
                    : range(typed, errors, line.validFrom(), line.validTo(), field);
            if (sku.isPresent() && price.isPresent() && days.isPresent()) {
                prices.add(new AgreedPrice(sku.get(), price.get(), days.get()));
            }
        }
        return prices;
    }

    private static List<AgreedTarget> targets(AgreementInput input, TypedInput typed, Collector errors) {
        List<AgreedTarget> targets = new ArrayList<>();
        List<AgreementInput.TargetInput> lines = some(input.targets());
        for (int place = 0; place < lines.size(); place++) {
            AgreementInput.TargetInput line = lines.get(place);
            String field = "targets[" + place + "]";
            Optional<String> sku = TypedInput.typed(line.sku());
            Optional<PeriodKey> period = TypedInput.typed(line.period())
                    .flatMap(text -> valid(() -> new PeriodKey(text), errors, field + ".period"));
            Optional<Money> amount = typed.amount(line.amount(), field + ".amount", Money.ZERO, MOST);
            boolean one = sku.isPresent() != TypedInput.typed(line.period()).isPresent();
            errors.require(one, field, "A target is of a period or of a product, not of both.", "任务须按期间或按产品填写，不能同时填写。");
            if (one && amount.isPresent() && (sku.isPresent() || period.isPresent())) {
                targets.add(new AgreedTarget(period.orElse(null), sku.orElse(null), amount.get()));
            }
        }
        return targets;
    }

    private static List<Clause> clauses(AgreementInput input, TypedInput typed) {
        List<Clause> clauses = new ArrayList<>();
        List<AgreementInput.ClauseInput> lines = some(input.clauses());
        for (int place = 0; place < lines.size(); place++) {
            String field = "clauses[" + place + "].";
            Optional<ClauseKind> kind = typed.choice(lines.get(place).kind(), field + "kind", ClauseKind.class);
            Optional<String> text = typed.text(lines.get(place).text(), field + "text", LONGEST_CLAUSE);
            kind.ifPresent(found -> text.ifPresent(wording -> clauses.add(new Clause(found, wording))));
        }
        return clauses;
    }

    private static Optional<DateRange> range(
            TypedInput typed, Collector errors, @Nullable String from, @Nullable String to, String prefix) {
        Optional<LocalDate> first = typed.date(from, prefix + "validFrom", EARLIEST, LATEST);
        Optional<LocalDate> last = typed.date(to, prefix + "validTo", EARLIEST, LATEST);
        return first.flatMap(day ->
                last.flatMap(end -> valid(() -> new DateRange(day, end), errors, prefix + "validTo")));
    }

    private static <T> Optional<T> valid(Supplier<T> value, Collector errors, String field) {
        try {
            return Optional.of(value.get());
        } catch (Refusal refused) {
            errors.add(field, refused.text().en(), refused.text().zh());
            return Optional.empty();
        }
    }

    private static <T> List<T> some(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
