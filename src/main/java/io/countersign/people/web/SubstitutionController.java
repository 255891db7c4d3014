package io.countersign.people.web;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CancelSubstitution;
import io.countersign.people.CurrentPerson;
import io.countersign.people.People;
import io.countersign.people.PersonId;
import io.countersign.people.SetSubstitute;
import io.countersign.people.Substitution;
import io.countersign.people.SubstitutionsOf;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Everybody names who decides in his place while he is away. */
@RestController
@RequestMapping("/api/substitutions")
class SubstitutionController {

    /** @param person whose substitute it is; whoever asks unless an administrator says otherwise */
    record Input(
            @Nullable PersonId person,
            @Nullable PersonId substitute,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    record View(String id, PersonView person, PersonView substitute, LocalDate from, LocalDate until) {}

    record Views(List<View> items) {}

    private final CurrentPerson current;
    private final People people;
    private final SubstitutionsOf substitutions;
    private final SetSubstitute set;
    private final CancelSubstitution cancel;

    SubstitutionController(
            CurrentPerson current,
            People people,
            SubstitutionsOf substitutions,
            SetSubstitute set,
            CancelSubstitution cancel) {
        this.current = current;
        this.people = people;
        this.substitutions = substitutions;
        this.set = set;
        this.cancel = cancel;
    }

    @GetMapping
    Views mine() {
        return new Views(
                substitutions.of(current.required()).stream().map(this::view).toList());
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View set(@RequestBody Input input) {
        PersonId me = current.required();
        return view(set.set(new SetSubstitute.Command(
                me,
                input.person() == null ? me : input.person(),
                given("substitute", input.substitute()),
                given("from", input.from()),
                given("until", input.until()))));
    }

    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable long id) {
        cancel.cancel(id, current.required());
    }

    private View view(Substitution found) {
        return new View(
                found.id().toString(),
                PersonView.of(people.get(found.person())),
                PersonView.of(people.get(found.substitute())),
                found.from(),
                found.until());
    }

    private static <T> T given(String field, @Nullable T value) {
        if (value == null) {
            throw new Refusal(
                    Refusal.Kind.MALFORMED,
                    "invalid-input",
                    new Text("Give '" + field + "'.", "请填写“" + field + "”。"),
                    field);
        }
        return value;
    }
}
