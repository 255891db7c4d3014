package io.countersign.rebate;

import io.countersign.approval.PolicyTable;
import io.countersign.approval.Reason;
import io.countersign.approval.Requirements;
import io.countersign.engine.DecisionVersion;
import io.countersign.language.Digest;
import io.countersign.language.Text;
import io.countersign.money.Percentage;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has to decide on a settlement, as the policy table says of its figures. */
@Component
class SettlementPolicy {

    static final String TABLE = "rebateRequiredApprovals";

    private final PolicyTable table;

    SettlementPolicy(PolicyTable table) {
        this.table = table;
    }

    /** By the version in force now. */
    Requirements required(Settlement settlement) {
        return table.required(TABLE, new Judged(settlement));
    }

    Requirements required(Settlement settlement, DecisionVersion version) {
        return table.required(version, new Judged(settlement));
    }

    /** What was earned in percent of the turnover. */
    static Percentage share(Settlement settlement) {
        return settlement.turnover().isPositive()
                ? Percentage.of(settlement.due(), settlement.turnover())
                : Percentage.ZERO;
    }

    private record Judged(Settlement settlement) implements PolicyTable.Judged {

        @Override
        public Map<String, Object> inputs() {
            return Map.of(
                    "amount", settlement.amount().amount(),
                    "share", share(settlement).value());
        }

        @Override
        public Reason reason(String code, String row, DecisionVersion policy) {
            String amount = settlement.amount().formatted();
            String share = share(settlement).formatted();
            Text text = switch (code) {
                case "rebate-figures" ->
                    new Text(
                            "rebate " + settlement.due().formatted() + " - paid "
                                    + settlement.paidBefore().formatted() + " = " + amount,
                            "返利 " + settlement.due().formatted() + " - 已付 "
                                    + settlement.paidBefore().formatted() + " = " + amount);
                case "rebate-amount" -> new Text("rebate of " + amount, "返利 " + amount);
                case "rebate-rate" -> new Text("rebate is " + share + " % of turnover", "返利占进货额 " + share + "%");
                default -> new Text(code, code);
            };
            return new Reason(code, row, policy.version(), text);
        }

        /** Everybody looks at the whole of it. */
        @Override
        public String basis(List<Reason> reasons) {
            return Digest.sha256(reasons.stream().map(Reason::code).toList() + settlement.contentHash());
        }
    }
}
