package io.countersign.agreement;

import io.countersign.calendar.DateRange;
import io.countersign.compliance.RuleBook;
import io.countersign.money.Money;
import io.countersign.web.InvalidInput;
import io.countersign.web.InvalidInput.Collector;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What must hold in every version before it is kept; says everything that is wrong at once. */
@Component
class ContentRules {

    private final ClauseRules clauses;

    ContentRules(RuleBook rules) {
        this.clauses = new ClauseRules(rules);
    }

    /** @throws InvalidInput with every field that is wrong */
    void demand(AgreementKind kind, AgreementContent content, LocalDate on) {
        Collector errors = new Collector();
        errors.require(!content.products().isEmpty(), "products", "Name one product at least.", "请至少填写一个产品。");
        errors.require(!content.territories().isEmpty(), "territories", "Name one territory at least.", "请至少填写一个区域。");
        errors.require(
                content.creditDays() >= 0 && content.creditDays() <= 365,
                "creditDays",
                "Credit days are from 0 to 365.",
                "账期须为 0 至 365 天。");
        errors.require(!content.deposit().isNegative(), "deposit", "A deposit is 0.00 or more.", "保证金不得为负。");
        prices(content, errors);
        targets(content, errors);
        clauses.check(kind, content.clauses(), on, errors);
        errors.refuseIfAny();
    }

    private static void prices(AgreementContent content, Collector errors) {
        List<AgreedPrice> prices = content.prices();
        for (int place = 0; place < prices.size(); place++) {
            AgreedPrice price = prices.get(place);
            String field = "prices[" + place + "]";
            errors.require(
                    content.products().contains(price.sku()),
                    field + ".sku",
                    price.sku() + " has a price but is none of the products of the agreement.",
                    price.sku() + " 有协议价，但不在协议产品中。");
            errors.require(price.price().isPositive(), field + ".price", "A price is more than 0.00.", "协议价须大于 0.00。");
            errors.require(
                    content.term().contains(price.validity()),
                    field + ".validFrom",
                    "The price holds " + price.validity() + ", outside the term " + content.term() + ".",
                    "价格有效期 " + price.validity() + " 超出协议期限 " + content.term() + "。");
            for (AgreedPrice other : prices.subList(0, place)) {
                errors.require(
                        !other.sku().equals(price.sku()) || !other.validity().overlaps(price.validity()),
                        field + ".validFrom",
                        price.sku() + " has the price " + other.price() + " " + other.validity()
                                + " already; end that one before "
                                + price.validity().validFrom() + ".",
                        price.sku() + " 在 " + other.validity() + " 已有协议价 " + other.price() + "，请先将其结束于 "
                                + price.validity().validFrom() + " 之前。");
            }
        }
    }

    private static void targets(AgreementContent content, Collector errors) {
        sum(content, part -> part.sku() == null, "periods", "各期间", errors);
        sum(content, part -> part.sku() != null, "products", "各产品", errors);
        Set<String> skus = content.products();
        List<AgreedTarget> parts = content.targets();
        for (int place = 0; place < parts.size(); place++) {
            AgreedTarget part = parts.get(place);
            String field = "targets[" + place + "]";
            errors.require(!part.amount().isNegative(), field + ".amount", "A target is 0.00 or more.", "任务不得为负。");
            errors.require(
                    part.sku() == null || skus.contains(part.sku()),
                    field + ".sku",
                    part.sku() + " is none of the products of the agreement.",
                    part.sku() + " 不在协议产品中。");
            if (part.period() != null) {
                DateRange days = part.period().days();
                errors.require(
                        content.term().overlaps(days),
                        field + ".period",
                        part.period() + " lies outside the term " + content.term() + ".",
                        part.period() + " 不在协议期限 " + content.term() + " 内。");
                errors.require(
                        parts.subList(0, place).stream()
                                .noneMatch(other -> other.period() != null
                                        && other.period().days().overlaps(days)),
                        field + ".period",
                        part.period() + " has a target already.",
                        part.period() + " 已有任务。");
            }
        }
    }

    /** Parts of one sort either are not given at all or make up the whole. */
    private static void sum(
            AgreementContent content, Predicate<AgreedTarget> sort, String en, String zh, Collector errors) {
        List<Money> parts = content.targets().stream()
                .filter(sort)
                .map(AgreedTarget::amount)
                .toList();
        Money sum = parts.stream().reduce(Money.ZERO, Money::plus);
        String added = parts.stream().map(Money::formatted).collect(Collectors.joining(" + "));
        errors.require(
                parts.isEmpty() || sum.equals(content.target()),
                "targets",
                "The targets of the " + en + " do not add up to the whole: " + added + " = " + sum.formatted()
                        + ", not " + content.target().formatted() + ".",
                zh + "任务之和与总任务不符：" + added + " = " + sum.formatted() + "，应为 "
                        + content.target().formatted() + "。");
    }
}
