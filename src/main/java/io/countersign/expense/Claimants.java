package io.countersign.expense;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.people.Roles;

/** Who claims expenses: everybody who works here; the administrator's account is nobody who travels. */
final class Claimants {

    private Claimants() {}

    static Person required(CurrentPerson current) {
        return current.person()
                .filter(person -> !person.has(Roles.PLATFORM_ADMINISTRATOR))
                .orElseThrow(() -> new Refusal(
                        Refusal.Kind.FORBIDDEN,
                        "may-not-claim",
                        new Text(
                                "Expenses are claimed by employees with an account of their own. Sign in with yours.",
                                "报销须由员工本人账号提交，请使用您的个人账号登录。")));
    }
}
