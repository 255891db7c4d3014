package io.countersign.advance;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.storage.Numbers;
import io.countersign.web.InvalidInput;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody typed as a draft, or changes a draft or a returned advance; everybody who works here may ask. */
@Service
public class SaveAdvance {

    private final Advances advances;
    private final ReadAdvance reader;
    private final Numbers numbers;
    private final CurrentPerson currentPerson;
    private final AdvanceDeeds deeds;
    private final Clock clock;

    SaveAdvance(
            Advances advances,
            ReadAdvance reader,
            Numbers numbers,
            CurrentPerson currentPerson,
            AdvanceDeeds deeds,
            Clock clock) {
        this.advances = advances;
        this.reader = reader;
        this.numbers = numbers;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * @param number of the advance to change, or null for a new one
     * @return its number
     */
    @Transactional
    public String save(@Nullable String number, AdvanceInput input) {
        currentPerson.required();
        Person person = currentPerson.person().orElseThrow();
        Advance advance = number == null ? begun(person, input) : changed(number, person, input);
        deeds.drafted(advance);
        return advance.number();
    }

    private Advance begun(Person person, AdvanceInput input) {
        return advances.save(Advance.draft(numbers.next("EA"), person, required(input), clock.instant()));
    }

    private Advance changed(String number, Person person, AdvanceInput input) {
        Advance advance = advances.get(number);
        if (!advance.isRequestedBy(person.id())) {
            throw Advances.unknown(number);
        }
        String version = TypedInput.typed(input.version())
                .orElseThrow(() -> new InvalidInput(
                        "version",
                        new Text("Send the version of the advance that you changed.", "请同时提交所修改借款的版本号 version。")));
        if (!String.valueOf(advance.version()).equals(version)) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "stale-version",
                    new Text(
                            "The advance was changed in the meantime (version " + advance.version()
                                    + "). Load it again and repeat your change.",
                            "借款已被更新（版本 " + advance.version() + "），请重新载入后再修改。"),
                    "version");
        }
        advance.change(required(input));
        return advance;
    }

    private AdvanceContent required(AdvanceInput input) {
        Collector errors = new Collector();
        return reader.read(input, errors).orElseThrow(() -> new InvalidInput(errors.errors()));
    }
}
