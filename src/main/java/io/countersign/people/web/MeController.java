package io.countersign.people.web;

import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Limit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is signed in, and whom one can choose. */
@RestController
class MeController {

    private static final Limit MOST = Limit.of(20);

    record Me(PersonId id, Text name, String unit, List<PersonView.RoleView> roles, String language) {}

    record Persons(List<PersonView> items) {}

    private final CurrentPerson current;
    private final People people;

    MeController(CurrentPerson current, People people) {
        this.current = current;
        this.people = people;
    }

    @GetMapping("/api/me")
    Me me(Locale locale) {
        Person person = people.get(current.required());
        String language = "zh".equals(locale.getLanguage()) ? "zh" : "en";
        return new Me(person.id(), person.name(), person.unit(), PersonView.rolesOf(person), language);
    }

    /** At most 20 active persons whose id or name contains the text. */
    @GetMapping("/api/persons")
    Persons persons(@RequestParam(defaultValue = "") String q) {
        current.required();
        String escaped = q.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return new Persons(people.search("%" + escaped + "%", MOST).stream()
                .map(PersonView::of)
                .toList());
    }
}
