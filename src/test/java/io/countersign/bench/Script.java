package io.countersign.bench;

import io.countersign.approval.Verdict;
import io.countersign.bench.Declarations.Declaration;
import io.countersign.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one declaration of the log means for us: rounds of decisions, and how it ends.
 *
 * @param rounds one for each submission
 * @param end    where the log leaves it
 */
record Script(Declaration declaration, List<Round> rounds, End end) {

    /** Who decides in the log, in the order in which the university asks them, and as whom we ask. */
    enum Asked {
        PRE_APPROVER("sales-operations"),
        ADMINISTRATION("finance-reviewer"),
        BUDGET_OWNER("budget-owner"),
        SUPERVISOR("line-manager");

        private final String role;

        Asked(String role) {
            this.role = role;
        }

        String role() {
            return role;
        }
    }

    /** One decision of the log. */
    record Step(Asked asked, Verdict verdict) {}

    /** Whom the university asks, which it does not say in advance; we tell our policy by the budget that is charged. */
    enum Route {
        S,
        AS,
        ABS,
        PS;

        static Route of(Round round) {
            Set<Asked> asked = round.steps().stream().map(Step::asked).collect(Collectors.toSet());
            if (asked.contains(Asked.BUDGET_OWNER)) {
                return ABS;
            }
            if (asked.contains(Asked.ADMINISTRATION)) {
                return AS;
            }
            return asked.contains(Asked.PRE_APPROVER) ? PS : S;
        }
    }

    /** @param bankRefuses the log takes the last approval back without saying who: for us the bank did not pay */
    record Round(List<Step> steps, boolean bankRefuses) {

        boolean approved() {
            return !steps.isEmpty() && steps.get(steps.size() - 1).verdict() == Verdict.APPROVE;
        }
    }

    enum End {
        /** Saved, never handed in. */
        DRAFT,
        /** Paid. */
        PAID,
        /** Approved, but the log ends before it was paid. */
        APPROVED,
        /** Back with the employee, who lets it rest. */
        RETURNED,
        /** Back with the employee, who gives it up. */
        GIVEN_UP
    }

    private static final int MOST_RETURNS = 3;

    static final class CannotBeMapped extends Exception {

        private static final long serialVersionUID = 1L;

        CannotBeMapped(String why) {
            super(why);
        }
    }

    /** @throws CannotBeMapped when our process forbids what the log shows */
    static Script of(Declaration declaration) throws CannotBeMapped {
        Reader reader = new Reader();
        for (String event : declaration.events()) {
            reader.take(event);
        }
        Script script = new Script(declaration, reader.rounds(), reader.end());
        if (script.hasNoAmount() && (script.end() == End.PAID || script.end() == End.APPROVED)) {
            throw new CannotBeMapped("approved without an amount");
        }
        return script;
    }

    /** The log has emptied the amount of whatever was never paid. */
    boolean hasNoAmount() {
        return !declaration.amount().isPositive();
    }

    /** We claim nothing for nothing: what has no amount is played with the smallest there is. */
    Money amount() {
        return hasNoAmount() ? Money.of("0.01") : declaration.amount();
    }

    private static final class Reader {

        private final List<Round> rounds = new ArrayList<>();
        private final List<Step> steps = new ArrayList<>();
        private boolean submitted;
        private boolean paid;
        private boolean givenUp;
        private boolean withdrawn;
        private int returns;

        void take(String event) throws CannotBeMapped {
            require(!paid || !event.startsWith("Declaration"), "goes on after it was paid");
            switch (event) {
                case "Declaration SAVED by EMPLOYEE" ->
                    require(rounds.isEmpty() && !submitted, "saved after submission");
                case "Declaration SUBMITTED by EMPLOYEE" -> submit();
                case "Declaration REJECTED by EMPLOYEE" -> takeBack();
                case "Declaration REJECTED by MISSING" -> refuseByBank();
                case "Request Payment" -> require(isApproved(), "paid without the last approval");
                case "Payment Handled" -> {
                    require(isApproved(), "paid without the last approval");
                    paid = true;
                }
                default -> decide(event);
            }
        }

        private void submit() throws CannotBeMapped {
            require(!submitted, "submitted again while it was being decided");
            require(!withdrawn, "taken back while it was being decided, then submitted again");
            submitted = true;
            givenUp = false;
            steps.clear();
        }

        private void decide(String event) throws CannotBeMapped {
            require(submitted && !isApproved(), "decided while nobody was asked");
            Asked asked =
                    Asked.valueOf(event.substring(event.indexOf(" by ") + 4).replace(' ', '_'));
            boolean approve = event.contains("APPROVED");
            require(approve || ++returns <= MOST_RETURNS, "returned more than " + MOST_RETURNS + " times");
            steps.add(new Step(asked, approve ? Verdict.APPROVE : Verdict.RETURN));
            if (!approve) {
                close(false);
            }
        }

        /** After a return the employee takes note of it; while it is being decided he takes it back for good. */
        private void takeBack() throws CannotBeMapped {
            if (submitted) {
                withdrawn = true;
                close(false);
            }
            givenUp = true;
        }

        private void refuseByBank() throws CannotBeMapped {
            require(isApproved(), "taken back without an approval");
            close(true);
        }

        private void close(boolean byBank) {
            rounds.add(new Round(List.copyOf(steps), byBank));
            steps.clear();
            submitted = false;
        }

        private boolean isApproved() {
            return submitted
                    && !steps.isEmpty()
                    && steps.get(steps.size() - 1).equals(new Step(Asked.SUPERVISOR, Verdict.APPROVE));
        }

        List<Round> rounds() {
            if (submitted) {
                rounds.add(new Round(List.copyOf(steps), false));
            }
            return List.copyOf(rounds);
        }

        End end() throws CannotBeMapped {
            if (rounds.isEmpty()) {
                return End.DRAFT;
            }
            Optional<Round> last = Optional.of(rounds.get(rounds.size() - 1));
            boolean open = last.filter(round -> submitted).isPresent();
            require(!open || isApproved(), "the log ends while it was being decided");
            if (open) {
                return paid ? End.PAID : End.APPROVED;
            }
            return givenUp ? End.GIVEN_UP : End.RETURNED;
        }

        private static void require(boolean holds, String why) throws CannotBeMapped {
            if (!holds) {
                throw new CannotBeMapped(why);
            }
        }
    }
}
