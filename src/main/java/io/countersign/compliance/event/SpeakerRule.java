package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import io.countersign.compliance.Severity;
import io.countersign.language.Text;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** C10: a professional is paid for a documented need, a fair fee, under a contract signed before, into his own account, taxed. */
final class SpeakerRule implements EventRule {

    @Override
    public String code() {
        return "C10";
    }

    @Override
    public List<Finding> check(MarketingEvent event, Rule rule) {
        Found found = new Found(rule);
        event.speakers().forEach(speaker -> {
            need(speaker, event, found);
            fee(speaker, found);
            contract(speaker, event, found);
            account(speaker, event, found);
            if (event.stage() == Stage.CLOSE) {
                tax(speaker, found);
            }
        });
        return found.all();
    }

    private static void need(Speaker speaker, MarketingEvent event, Found found) {
        if (speaker.need() == null || speaker.need().isBlank()) {
            found.missing(
                    event.stage(),
                    "speaker-need-unknown",
                    new Text(
                            "Nobody said why " + speaker.name().en() + " is needed.",
                            "未说明邀请" + speaker.name().zh() + "的必要性。"),
                    Map.of("hcp", speaker.code()),
                    new Text("State the need in the plan.", "请在方案中说明必要性。"));
        }
    }

    private static void fee(Speaker speaker, Found found) {
        Money most = speaker.fairMost();
        if (most == null) {
            found.block(
                    "speaker-rate-unknown",
                    new Text(
                            "There is no fair market rate for " + speaker.name().en() + ".",
                            speaker.name().zh() + " 没有可用的公允价值标准。"),
                    Map.of("hcp", speaker.code()),
                    new Text(
                            "Choose a registered professional, or ask compliance to classify this one.",
                            "请选择已登记的专家，或请合规为其评定级别。"));
        } else if (speaker.fee().exceeds(most)) {
            found.block(
                    "speaker-fee-above-fair",
                    new Text(
                            speaker.name().en() + ": fee " + speaker.fee().formatted() + " for " + hours(speaker)
                                    + " h is " + speaker.fee().minus(most).formatted() + " above the fair "
                                    + most.formatted() + ".",
                            speaker.name().zh() + "：" + hours(speaker) + " 小时讲课费 "
                                    + speaker.fee().formatted()
                                    + " 元，高于公允上限 " + most.formatted() + " 元 "
                                    + speaker.fee().minus(most).formatted() + " 元。"),
                    Map.of(
                            "hcp", speaker.code(),
                            "fee", speaker.fee().toString(),
                            "most", most.toString(),
                            "hours", hours(speaker)),
                    new Text("Pay at most " + most.formatted() + ".", "费用不得超过 " + most.formatted() + " 元。"));
        }
    }

    private static String hours(Speaker speaker) {
        return speaker.hours().stripTrailingZeros().toPlainString();
    }

    private static void contract(Speaker speaker, MarketingEvent event, Found found) {
        LocalDate signed = speaker.contractSignedOn();
        if (speaker.contractNo() == null || speaker.contractNo().isBlank() || signed == null) {
            found.add(
                    event.stage() == Stage.APPLY ? Severity.WARN : Severity.BLOCK,
                    "speaker-contract-missing",
                    new Text(
                            "There is no signed contract with " + speaker.name().en() + " yet.",
                            "尚未与" + speaker.name().zh() + "签订书面合同。"),
                    Map.of("hcp", speaker.code()),
                    new Text("Sign it before " + event.from() + ".", "请在 " + event.from() + " 之前签订。"));
        } else if (!signed.isBefore(event.from())) {
            found.block(
                    "speaker-contract-late",
                    new Text(
                            "The contract with " + speaker.name().en() + " was signed on " + signed
                                    + ", not before the activity of " + event.from() + ".",
                            "与" + speaker.name().zh() + "的合同签于 " + signed + "，未早于活动日 " + event.from() + "。"),
                    Map.of(
                            "hcp",
                            speaker.code(),
                            "signed",
                            signed.toString(),
                            "from",
                            event.from().toString()),
                    new Text(
                            "Nothing is paid for a talk without an earlier contract; move the activity.",
                            "合同须先于活动签订，否则不得付款；请调整活动日期。"));
        }
    }

    private static void account(Speaker speaker, MarketingEvent event, Found found) {
        String holder = speaker.accountHolder();
        if (holder == null || holder.isBlank()) {
            found.missing(
                    event.stage(),
                    "speaker-account-unknown",
                    new Text(
                            "No bank account of " + speaker.name().en() + " is known.",
                            "没有" + speaker.name().zh() + "的银行账户信息。"),
                    Map.of("hcp", speaker.code()),
                    new Text("Register the professional's own account.", "请登记专家本人的银行账户。"));
        } else if (!holder.equals(speaker.name().zh())
                && !holder.equalsIgnoreCase(speaker.name().en())) {
            found.block(
                    "speaker-account-foreign",
                    new Text(
                            "The account belongs to " + holder + ", not to "
                                    + speaker.name().en() + ".",
                            "收款账户户名为" + holder + "，与" + speaker.name().zh() + "不符。"),
                    Map.of("hcp", speaker.code(), "holder", holder),
                    new Text("Pay into the professional's own account only.", "仅可付至专家本人账户。"));
        }
    }

    private static void tax(Speaker speaker, Found found) {
        Money withheld = speaker.withheld();
        if (withheld == null || withheld.compareTo(speaker.taxDue()) != 0) {
            String kept = withheld == null ? "-" : withheld.toString();
            found.block(
                    "speaker-tax",
                    new Text(
                            speaker.name().en() + ": of " + speaker.fee().formatted() + ", "
                                    + speaker.taxDue().formatted() + " of tax has to be withheld; withheld: " + kept
                                    + ".",
                            speaker.name().zh() + "：讲课费 " + speaker.fee().formatted() + " 元应代扣个税 "
                                    + speaker.taxDue().formatted() + " 元，实际代扣：" + kept + "。"),
                    Map.of("hcp", speaker.code(), "due", speaker.taxDue().toString(), "withheld", kept),
                    new Text(
                            "Withhold " + speaker.taxDue().formatted() + " and pay the rest.",
                            "请代扣 " + speaker.taxDue().formatted() + " 元后支付余额。"));
        }
    }
}
