package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** C22: who is paid is related to none of us, and is more than a letterbox. */
final class ConflictRule implements EventRule {

    private static final Text EXPLAIN = new Text("Choose another payee, or explain to compliance.", "请更换收款方，或向合规说明。");

    @Override
    public String code() {
        return "C22";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        event.payees().forEach(payee -> judge(payee, event.from(), rule.whole("businessMonths"), found));
        Boolean declared = event.declarations().relatedParties();
        if (Boolean.TRUE.equals(declared)) {
            found.hold(
                    "related-party-declared",
                    new Text("The applicant declares that a related party is paid.", "申请人声明存在关联方收款。"),
                    Map.of(),
                    EXPLAIN);
        } else if (declared == null
                && !(event.payees().isEmpty() && event.speakers().isEmpty())) {
            found.warn(
                    "related-party-unknown",
                    new Text("Nobody said whether a related party is paid.", "未声明收款方是否存在关联关系。"),
                    Map.of(),
                    new Text("Answer the question about related parties.", "请填写关联方声明。"));
        }
        return found.all();
    }

    static void judge(Payee payee, LocalDate on, int months, Found found) {
        String relative = payee.relatedTo();
        if (relative != null) {
            found.hold(
                    "payee-related",
                    new Text(
                            payee.name() + " is related to " + relative + ".",
                            payee.name() + " 与" + relative + "存在关联关系。"),
                    Map.of("payee", payee.name(), "related", relative),
                    EXPLAIN);
        }
        String twin = payee.sharesPhone();
        if (twin != null) {
            found.hold(
                    "payee-same-phone",
                    new Text(
                            payee.name() + " has the telephone number of " + twin + ".",
                            payee.name() + " 与" + twin + "电话相同。"),
                    Map.of("payee", payee.name(), "same", twin),
                    EXPLAIN);
        }
        age(payee, on, months, found);
    }

    private static void age(Payee payee, LocalDate on, int months, Found found) {
        if (payee.kind() != Payee.Kind.ORGANISATION) {
            return;
        }
        LocalDate registered = payee.registeredOn();
        if (registered == null) {
            found.warn(
                    "payee-age-unknown",
                    new Text(
                            "It is not known since when " + payee.name() + " has existed.",
                            "无法得知" + payee.name() + "的成立日期。"),
                    Map.of("payee", payee.name()),
                    new Text("Register the payee's business licence.", "请登记收款方营业执照。"));
        } else if (registered.plusMonths(months).isAfter(on)) {
            found.hold(
                    "payee-too-new",
                    new Text(
                            payee.name() + " was registered on " + registered + ", less than " + months
                                    + " months before " + on + ".",
                            payee.name() + " 成立于 " + registered + "，距 " + on + " 不足 " + months + " 个月。"),
                    Map.of("payee", payee.name(), "registered", registered.toString()),
                    EXPLAIN);
        }
    }
}
