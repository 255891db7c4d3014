package io.countersign.approval;

import io.countersign.language.Refusal;
import io.countersign.language.Text;

/** Why a decision is not accepted, and what to do then. */
final class DecisionRefusals {

    private DecisionRefusals() {}

    static Refusal unknown() {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-task",
                new Text("There is no such task for you. Look at your list again.", "您没有这项任务，请刷新待办列表。"));
    }

    static Refusal notYours() {
        return new Refusal(
                Refusal.Kind.FORBIDDEN,
                "not-yours",
                new Text("Somebody else is asked for this decision.", "此项审批不由您处理。"));
    }

    static Refusal alreadyDecided() {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "already-decided",
                new Text(
                        "This has been decided already, or is asked no longer. Look at your list again.",
                        "此项已审批或已无需审批，请刷新待办列表。"));
    }

    static Refusal changed() {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "evidence-changed",
                new Text(
                        "The facts have changed since you opened this. Look at them again, then decide.",
                        "打开后依据已发生变化，请重新查看后再审批。"));
    }

    static Refusal substitutionOver() {
        return new Refusal(
                Refusal.Kind.FORBIDDEN,
                "substitution-over",
                new Text(
                        "You no longer stand in for this person, who gets the task back within minutes.",
                        "您的代理期已结束，任务将在数分钟内交还本人。"));
    }

    static Refusal ownRequest() {
        return new Refusal(
                Refusal.Kind.RULE,
                "own-request",
                new Text("The requester may not decide on the own request.", "申请人不能审批自己的单据。"));
    }

    static Refusal excluded() {
        return new Refusal(
                Refusal.Kind.RULE,
                "excluded",
                new Text(
                        "You took part in a document this one depends on, so somebody else has to decide.",
                        "您已参与相关单据，须由他人审批。"));
    }
}
