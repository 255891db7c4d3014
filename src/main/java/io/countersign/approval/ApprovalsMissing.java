package io.countersign.approval;

import java.util.List;

/** An effect was asked for without the decisions it needs: somebody moved the token, or there is a bug. */
public class ApprovalsMissing extends RuntimeException {

    ApprovalsMissing(Subject subject, List<String> missing) {
        super("No effect for " + subject + ": " + String.join("; ", missing));
    }
}
