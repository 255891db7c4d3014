package io.countersign.audit;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.OrganisationScope;
import io.countersign.people.PersonId;
import io.countersign.people.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Who may look at which case: managers at their part of the organisation, auditors at all of it, others at their own. */
@Component
public class CaseAccess {

    private final CurrentPerson current;
    private final OrganisationScope scopes;
    private final ObjectProvider<ApprovalSubjects> subjects;

    CaseAccess(CurrentPerson current, OrganisationScope scopes, ObjectProvider<ApprovalSubjects> subjects) {
        this.current = current;
        this.scopes = scopes;
        this.subjects = subjects;
    }

    /** @throws Refusal for whoever has no part of the organisation to look at */
    public Scope audit() {
        Scope scope = scopes.of(current.required());
        if (!mayAudit(scope)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "no-audit",
                    new Text(
                            "The audit is for managers and auditors. Your own requests are under Requests.",
                            "审计页面仅供管理人员和审计使用。您自己的申请请在“我的申请”中查看。"));
        }
        return scope;
    }

    public boolean mayAudit() {
        return current.id().map(scopes::of).map(CaseAccess::mayAudit).orElse(false);
    }

    /** @throws Refusal when it lies outside the auditor's part of the organisation; says no more than for a wrong number */
    public void demandAudited(CaseRow found) {
        Scope scope = audit();
        boolean visible = scope.sees(new PersonId(found.requester().id()), found.unit());
        if (!visible) {
            throw unknown(found.number());
        }
    }

    /** The requester's view: own cases, and those one was asked about. */
    public void demandRequested(CaseRow found) {
        PersonId me = current.required();
        boolean visible = found.requester().id().equals(me.value())
                || subjects.stream()
                        .filter(subject -> subject.type().equals(found.type()))
                        .anyMatch(subject -> subject.visibleTo(me, found.number()));
        if (!visible) {
            throw unknown(found.number());
        }
    }

    public static Refusal unknown(String number) {
        return new Refusal(
                Refusal.Kind.NOT_FOUND,
                "unknown-case",
                new Text(
                        "There is no case " + number + " that you may see. Check the number, or search for it.",
                        "没有您可查看的单据 " + number + "，请核对单号或改用搜索。"));
    }

    private static boolean mayAudit(Scope scope) {
        return scope.house() || scope.unit() != null;
    }
}
