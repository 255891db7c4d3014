package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.language.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** C14: support goes to an organisation's account under an agreement, buys nothing, and the committee has seen it. */
final class SponsorshipRule implements EventRule {

    @Override
    public String code() {
        return "C14";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        Sponsorship sponsorship = event.sponsorship();
        if (sponsorship != null) {
            payee(sponsorship.payee(), event, found);
            agreement(sponsorship, event, found);
            purchase(sponsorship, event, found);
            committee(sponsorship, found);
        } else if (event.type() == EventType.SPONSORSHIP) {
            found.missing(
                    event.stage(),
                    "sponsorship-unknown",
                    new Text("Nobody said who is sponsored.", "未填写赞助对象。"),
                    Map.of(),
                    new Text("Enter the organisation and its agreement.", "请填写受赞助单位及协议。"));
        }
        return found.all();
    }

    private static void payee(Payee payee, MarketingEvent event, Found found) {
        Map<String, String> facts =
                Map.of("payee", payee.name(), "kind", payee.kind().name());
        if (payee.kind() != Payee.Kind.ORGANISATION) {
            found.block(
                    "sponsorship-payee",
                    new Text(
                            "Support goes to organisations only, never to a department or a person: " + payee.name()
                                    + ".",
                            "赞助只能付给单位，不得付给科室或个人：" + payee.name() + "。"),
                    facts,
                    new Text("Name the organisation and its account.", "请填写受赞助单位及其账户。"));
        }
        String holder = payee.accountHolder();
        if (holder == null || holder.isBlank()) {
            found.missing(
                    event.stage(),
                    "sponsorship-account-unknown",
                    new Text("No account of " + payee.name() + " is known.", "没有" + payee.name() + "的账户信息。"),
                    facts,
                    new Text("Enter the organisation's own account.", "请填写该单位的对公账户。"));
        } else if (!holder.equals(payee.name())) {
            found.block(
                    "sponsorship-account-foreign",
                    new Text(
                            "The account belongs to " + holder + ", not to " + payee.name() + ".",
                            "账户户名为" + holder + "，与" + payee.name() + "不符。"),
                    Map.of("payee", payee.name(), "holder", holder),
                    new Text("Pay to the organisation's own account only.", "仅可付至该单位对公账户。"));
        }
    }

    private static void agreement(Sponsorship sponsorship, MarketingEvent event, Found found) {
        LocalDate signed = sponsorship.agreementSignedOn();
        if (sponsorship.agreementNo() == null || sponsorship.agreementNo().isBlank() || signed == null) {
            found.missing(
                    event.stage(),
                    "sponsorship-agreement-missing",
                    new Text("There is no signed sponsorship agreement.", "尚未签订赞助协议。"),
                    Map.of(),
                    new Text("Sign it and enter its number and day.", "请签订协议并填写编号与日期。"));
        } else if (signed.isAfter(event.from())) {
            found.block(
                    "sponsorship-agreement-late",
                    new Text(
                            "The agreement was signed on " + signed + ", after the activity began on " + event.from()
                                    + ".",
                            "协议签于 " + signed + "，晚于活动开始日 " + event.from() + "。"),
                    Map.of("signed", signed.toString(), "from", event.from().toString()),
                    new Text("Nothing is paid without an earlier agreement.", "须先签协议，否则不得付款。"));
        }
    }

    private static void purchase(Sponsorship sponsorship, MarketingEvent event, Found found) {
        Boolean linked = sponsorship.linkedToPurchase();
        if (linked == null) {
            found.missing(
                    event.stage(),
                    "sponsorship-link-unknown",
                    new Text("Nobody said whether anything is bought in return.", "未说明赞助是否与采购挂钩。"),
                    Map.of(),
                    new Text("Answer the question.", "请填写该项。"));
        } else if (linked) {
            found.block(
                    "sponsorship-for-purchase",
                    new Text("Support must not be linked to purchases.", "赞助不得与采购挂钩。"),
                    Map.of(),
                    new Text("Separate the two, or do not sponsor.", "请取消挂钩，否则不得赞助。"));
        }
    }

    private static void committee(Sponsorship sponsorship, Found found) {
        found.hold(
                "sponsorship-committee",
                new Text(
                        "Compliance looks at every sponsorship: "
                                + sponsorship.payee().amount().formatted() + " to "
                                + sponsorship.payee().name() + ".",
                        "赞助须经合规审核：" + sponsorship.payee().name() + "，"
                                + sponsorship.payee().amount().formatted() + " 元。"),
                Map.of(
                        "payee", sponsorship.payee().name(),
                        "amount", sponsorship.payee().amount().toString()),
                new Text("The compliance officer decides.", "由合规专员审批。"));
    }
}
