package io.countersign.activity;

import io.countersign.language.Text;
import io.countersign.money.Money;

/**
 * Three columns for one cost line: what was planned, what the evidence proves, what the invoices say. What can be settled is
 * the least of the three, where the plan may be passed by its tolerance; what is granted never exceeds what is claimed.
 *
 * @param tolerance how much the line may pass its plan
 * @param evidenced sum of what the accepted evidence proves for this line
 * @param invoiced  sum of its valid invoices; for a speaker's fee, which has none, of the contract in force
 */
record LineMatch(CostLine line, Money tolerance, Money evidenced, Money invoiced, Money claimed) {

    /** Which column keeps a claim down. */
    enum Bound {
        CLAIM,
        PLAN,
        EVIDENCE,
        INVOICES
    }

    static LineMatch of(CostLine line, Tolerance tolerance, Money evidenced, Money invoiced, Money claimed) {
        return new LineMatch(line, tolerance.of(line.amount()), evidenced, invoiced, claimed);
    }

    Money ceiling() {
        return line.amount().plus(tolerance);
    }

    Money settlable() {
        return ceiling().min(evidenced).min(invoiced);
    }

    Money proposed() {
        return claimed.min(settlable());
    }

    Bound bound() {
        if (!claimed.exceeds(settlable())) {
            return Bound.CLAIM;
        }
        if (settlable().equals(evidenced)) {
            return Bound.EVIDENCE;
        }
        return settlable().equals(invoiced) ? Bound.INVOICES : Bound.PLAN;
    }

    Text arithmetic() {
        String plan = ceiling().formatted();
        String proofs = evidenced.formatted();
        String bills = invoiced.formatted();
        String result = settlable().formatted();
        return line.costType() == CostType.SPEAKER_FEE
                ? new Text(
                        "min(plan " + plan + ", evidence " + proofs + ", contract " + bills + ") = " + result,
                        "min（计划 " + plan + "，凭证 " + proofs + "，协议 " + bills + "）= " + result)
                : new Text(
                        "min(plan with tolerance " + plan + ", evidence " + proofs + ", invoices " + bills + ") = "
                                + result,
                        "min（计划含容差 " + plan + "，凭证 " + proofs + "，发票 " + bills + "）= " + result);
    }
}
