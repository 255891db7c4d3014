package io.countersign.order;

import io.countersign.approval.Reason;
import io.countersign.compliance.Finding;
import io.countersign.compliance.ProductCategory;
import io.countersign.compliance.RuleBook;
import io.countersign.compliance.RuleCodes;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Text;
import io.countersign.money.Percentage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Says in a few words, with the figures, why a row of the policy applies; the long version is in the finding. */
@Component
class PolicyReasons {

    private final RuleBook rules;

    PolicyReasons(RuleBook rules) {
        this.rules = rules;
    }

    /** @param code what the row's output {@code reason} says; a code nobody has words for is shown as it is */
    Reason of(String code, String row, DecisionVersion policy, Assessment assessment, LocalDate on) {
        if ("order-value".equals(code)) {
            String value = assessment.content().orderValue().formatted();
            int version = rules.inForce(RuleCodes.ORDER_VALUE, on).version();
            return new Reason(code, RuleCodes.ORDER_VALUE, version, new Text("order value " + value, "订单金额 " + value));
        }
        Text text = text(code, assessment);
        return behind(code, assessment)
                .map(finding -> new Reason(code, finding.rule(), finding.ruleVersion(), text))
                .orElse(new Reason(code, row, policy.version(), text));
    }

    private static Optional<Finding> behind(String code, Assessment assessment) {
        Predicate<Finding> belongs = switch (code) {
            case "credit-limit-exceeded" -> is("credit-limit-exceeded", "prepayment-missing");
            case "price-out-of-bounds" -> is(PriceCheck.BELOW_FLOOR, PriceCheck.ABOVE_TENDER);
            case "overdue" -> is("overdue-items");
            case "no-agreement" -> is("no-agreement", "exclusive-territory");
            case "credit-review" -> Assessment::isOtherCreditHold;
            default -> is(code);
        };
        return assessment.findings().stream().filter(belongs).findFirst();
    }

    private static Predicate<Finding> is(String... codes) {
        return finding -> Set.of(codes).contains(finding.code());
    }

    private static Text text(String code, Assessment assessment) {
        return switch (code) {
            case "price-below-list" -> {
                String share = assessment.concession().formatted();
                yield new Text("price " + share + " % below list", "低于供货价 " + share + "%");
            }
            case "price-out-of-bounds" -> new Text("price below floor or above tender price", "低于底价或高于中标价");
            case "credit-limit-exceeded" -> overrun(assessment);
            case "overdue" -> {
                String days = Integer.toString(assessment.overdue().days());
                yield new Text("receivables " + days + " days overdue", "应收账款逾期 " + days + " 天");
            }
            case "no-agreement" -> new Text("goods not covered by an agreement", "产品不在有效协议范围内");
            case "special-handling" -> handling(assessment);
            case "licence-expiring" -> new Text("licence expires soon after shipment", "证照即将到期");
            case "credit-review" -> new Text("credit review", "信用复核");
            default -> new Text(code, code);
        };
    }

    private static Text overrun(Assessment assessment) {
        String amount = assessment.exposure().overrun().formatted();
        Percentage share = assessment.exposure().overrunShare();
        return share == null
                ? new Text("no credit for " + amount, "无可用信用 " + amount)
                : new Text("credit overrun " + share.formatted() + " %", "超信用额度 " + share.formatted() + "%");
    }

    private static Text handling(Assessment assessment) {
        return assessment.categories().stream()
                .filter(ProductCategory::needsQualityReview)
                .max(Comparator.naturalOrder())
                .map(ProductCategory::title)
                .orElse(new Text("special handling", "特殊管理"));
    }
}
