package io.countersign.audit.web;

import io.countersign.audit.CaseQuery;
import io.countersign.audit.CaseSearch;
import io.countersign.audit.WaitingForMe;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.web.Limit;
import io.countersign.web.WebPage;
import java.util.Optional;
import java.util.Set;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What waits for me, what I asked for, and the ways to what I do often. */
@WebPage
class HomePage {

    private static final int FIRST = 6;

    private final CurrentPerson current;
    private final WaitingForMe waiting;
    private final CaseSearch cases;

    HomePage(CurrentPerson current, WaitingForMe waiting, CaseSearch cases) {
        this.current = current;
        this.waiting = waiting;
        this.cases = cases;
    }

    @GetMapping("/")
    String home(Model model) {
        Optional<Person> person = current.person();
        person.ifPresent(me -> {
            model.addAttribute("waiting", waiting.of(me.id(), FIRST));
            model.addAttribute("mine", cases.requestedBy(me.id(), CaseQuery.of(null, "OPEN"), null, new Limit(FIRST)));
        });
        model.addAttribute("shortcuts", Shortcut.of(person.map(Person::roles).orElse(Set.of())));
        return "home";
    }
}
