package io.countersign.budget;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Person;
import io.countersign.storage.Numbers;
import io.countersign.web.InvalidInput;
import io.countersign.web.TypedInput;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what somebody typed as a draft, or changes a draft or a returned adjustment. */
@Service
public class SaveAdjustment {

    private final Adjustments adjustments;
    private final ReadAdjustment reader;
    private final BudgetNodes nodes;
    private final Numbers numbers;
    private final CurrentPerson currentPerson;
    private final AdjustmentDeeds deeds;
    private final Clock clock;

    SaveAdjustment(
            Adjustments adjustments,
            ReadAdjustment reader,
            BudgetNodes nodes,
            Numbers numbers,
            CurrentPerson currentPerson,
            AdjustmentDeeds deeds,
            Clock clock) {
        this.adjustments = adjustments;
        this.reader = reader;
        this.nodes = nodes;
        this.numbers = numbers;
        this.currentPerson = currentPerson;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * @param number of the adjustment to change, or null for a new one
     * @return the adjustment's number
     */
    @Transactional
    public String save(@Nullable String number, AdjustmentInput input) {
        Person person = MayAdjust.required(currentPerson.person());
        BudgetAdjustment adjustment = number == null ? begun(person, input) : changed(number, person, input);
        deeds.drafted(adjustment);
        return adjustment.number();
    }

    private BudgetAdjustment begun(Person person, AdjustmentInput input) {
        AdjustmentContent content = reader.read(input, person.id()).required();
        return adjustments.save(
                BudgetAdjustment.draft(numbers.next("BA"), person, content, unit(content), clock.instant()));
    }

    private BudgetAdjustment changed(String number, Person person, AdjustmentInput input) {
        BudgetAdjustment adjustment = adjustments.get(number);
        if (!adjustment.isRequestedBy(person.id())) {
            throw Adjustments.unknown(number);
        }
        if (!String.valueOf(adjustment.version()).equals(version(input))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "stale-version",
                    new Text(
                            "The adjustment was changed in the meantime (version " + adjustment.version()
                                    + "). Load it again and repeat your change.",
                            "预算调整已被更新（版本 " + adjustment.version() + "），请重新载入后再修改。"),
                    "version");
        }
        AdjustmentContent content = reader.read(input, person.id()).required();
        adjustment.change(content, unit(content));
        return adjustment;
    }

    private String unit(AdjustmentContent content) {
        return nodes.find(content.from()).orElseThrow().unit();
    }

    private static String version(AdjustmentInput input) {
        return TypedInput.typed(input.version())
                .orElseThrow(() -> new InvalidInput(
                        "version",
                        new Text("Send the version of the adjustment that you changed.", "请同时提交所修改调整单的版本号 version。")));
    }
}
