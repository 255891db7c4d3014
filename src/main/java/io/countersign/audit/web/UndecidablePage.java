package io.countersign.audit.web;

import io.countersign.audit.UndecidableCases;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Roles;
import io.countersign.web.WebPage;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The administrator's list of cases that nobody can decide, with the way to name somebody. */
@WebPage
class UndecidablePage {

    private final CurrentPerson current;
    private final UndecidableCases cases;

    UndecidablePage(CurrentPerson current, UndecidableCases cases) {
        this.current = current;
        this.cases = cases;
    }

    @GetMapping("/admin/undecidable")
    String list(Model model) {
        if (!current.roles().contains(Roles.PLATFORM_ADMINISTRATOR)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "administrators-only",
                    new Text(
                            "This list is for platform administrators. Ask one of them to name somebody who decides.",
                            "此列表仅供平台管理员使用，请联系平台管理员指定审批人。"));
        }
        model.addAttribute("items", cases.all());
        return "undecidable";
    }
}
