package io.countersign.budget;

/** A node's answer to overruns: of the whole period, and of the months so far; each per kind of document. */
public record BudgetPolicy(Actions annual, Actions monthly) {

    /** One answer per kind of document. */
    public record Actions(PolicyAction request, PolicyAction commitment, PolicyAction actual) {

        public static Actions all(PolicyAction action) {
            return new Actions(action, action, action);
        }

        public PolicyAction on(DocumentKind kind) {
            return switch (kind) {
                case REQUEST -> request;
                case COMMITMENT -> commitment;
                case ACTUAL -> actual;
            };
        }

        boolean stopsLater() {
            return commitment == PolicyAction.STOP || actual == PolicyAction.STOP;
        }
    }
}
