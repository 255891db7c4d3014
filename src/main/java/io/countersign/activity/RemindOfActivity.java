package io.countersign.activity;

import io.countersign.language.Text;
import io.countersign.people.People;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds of what is due of an activity those who have to do it, and in the end the requester's superior too. */
@Service
public class RemindOfActivity {

    /** What is due. */
    public enum Of {
        EVIDENCE("activity-evidence-reminded", "evidence is due", "执行证据即将逾期"),
        CLOSE_OUT("activity-close-out-reminded", "the close-out is due soon", "请尽快核销"),
        OVERDUE_CLOSE_OUT("activity-close-out-escalated", "the close-out is overdue", "核销已逾期");

        private final String deed;
        private final Text what;

        Of(String deed, String en, String zh) {
            this.deed = deed;
            this.what = new Text(en, zh);
        }
    }

    private final Activities activities;
    private final TasksToDo tasks;
    private final People people;
    private final ActivityDeeds deeds;

    RemindOfActivity(Activities activities, TasksToDo tasks, People people, ActivityDeeds deeds) {
        this.activities = activities;
        this.tasks = tasks;
        this.people = people;
        this.deeds = deeds;
    }

    @Transactional
    public void remind(String number, Of what) {
        MarketingActivity activity = activities.get(number);
        Set<String> persons = new LinkedHashSet<>();
        persons.add(activity.requester().value());
        switch (what) {
            case EVIDENCE -> persons.addAll(whoIsLate(activity));
            case OVERDUE_CLOSE_OUT ->
                people.find(activity.requester())
                        .flatMap(Person::manager)
                        .map(PersonId::value)
                        .ifPresent(persons::add);
            case CLOSE_OUT -> {}
        }
        String all = String.join(", ", persons);
        deeds.tell(
                activity,
                what.deed,
                new Text("Reminded " + all + ": " + what.what.en() + ".", "已提醒" + all + "：" + what.what.zh() + "。"),
                null,
                Map.of("persons", all));
    }

    private Set<String> whoIsLate(MarketingActivity activity) {
        Set<String> open = Set.copyOf(tasks.of(activity.number()));
        return activity.content().tasks().stream()
                .filter(task -> open.contains(task.task()))
                .map(PlannedTask::assignee)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
