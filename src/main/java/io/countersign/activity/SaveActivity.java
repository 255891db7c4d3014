package io.countersign.activity;

import io.countersign.calendar.Today;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.storage.Numbers;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody typed as a draft, or changes a draft or a returned activity; refuses input that could never be submitted. */
@Service
public class SaveActivity {

    private final Activities activities;
    private final ReadActivity reader;
    private final Numbers numbers;
    private final CurrentPerson currentPerson;
    private final ActivityDeeds deeds;
    private final Today today;
    private final Clock clock;

    SaveActivity(
            Activities activities,
            ReadActivity reader,
            Numbers numbers,
            CurrentPerson currentPerson,
            ActivityDeeds deeds,
            Today today,
            Clock clock) {
        this.activities = activities;
        this.reader = reader;
        this.numbers = numbers;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.today = today;
        this.clock = clock;
    }

    /**
     * @param number of the activity to change, or null for a new one
     * @return the activity's number
     */
    @Transactional
    public String save(@Nullable String number, ActivityInput input) {
        Person person = MayApply.required(currentPerson.person());
        MarketingActivity activity = number == null ? begun(person, input) : changed(number, person, input);
        deeds.drafted(activity);
        return activity.number();
    }

    private MarketingActivity begun(Person person, ActivityInput input) {
        ActivityContent content = reader.read(input, today.date()).required();
        return activities.save(MarketingActivity.draft(numbers.next("MA"), person, content, clock.instant()));
    }

    private MarketingActivity changed(String number, Person person, ActivityInput input) {
        MarketingActivity activity = activities.get(number);
        OwnVersion.required(activity, person.id(), input.version());
        activity.change(reader.read(input, today.date()).required());
        return activity;
    }
}
