package io.countersign.activity;

import io.countersign.compliance.Rule;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** How many came of those who were planned. */
record Turnout(int planned, int signedIn) {

    /** What it takes to close out with so many. */
    enum Verdict {
        AS_PLANNED,
        /** Fewer than the rule's least share: somebody has to explain it. */
        EXPLAIN,
        /** More than the rule's most: others have to approve. */
        APPROVE_AGAIN,
        /** Nobody was planned, so that there is nothing to compare with. */
        NOT_COUNTED
    }

    /** Two decimals, for people; bounds are compared exactly. */
    BigDecimal ratio() {
        return planned == 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(signedIn).divide(BigDecimal.valueOf(planned), 2, RoundingMode.HALF_UP);
    }

    Verdict judge(Rule rule) {
        if (planned == 0) {
            return Verdict.NOT_COUNTED;
        }
        BigDecimal came = BigDecimal.valueOf(signedIn);
        BigDecimal expected = BigDecimal.valueOf(planned);
        if (came.compareTo(expected.multiply(rule.decimal("leastRatio"))) < 0) {
            return Verdict.EXPLAIN;
        }
        return came.compareTo(expected.multiply(rule.decimal("mostRatio"))) > 0
                ? Verdict.APPROVE_AGAIN
                : Verdict.AS_PLANNED;
    }
}
