package io.countersign.promo;

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

/** Keeps what somebody typed as a draft, or changes a draft or a returned requisition. */
@Service
public class SaveRequisition {

    private final Requisitions requisitions;
    private final ReadRequisition reader;
    private final Numbers numbers;
    private final CurrentPerson current;
    private final RequisitionDeeds deeds;
    private final Clock clock;

    SaveRequisition(
            Requisitions requisitions,
            ReadRequisition reader,
            Numbers numbers,
            CurrentPerson current,
            RequisitionDeeds deeds,
            Clock clock) {
        this.requisitions = requisitions;
        this.reader = reader;
        this.numbers = numbers;
        this.current = current;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** @param number of the one to change, or null for a new one; @return its number */
    @Transactional
    public String save(@Nullable String number, RequisitionInput input) {
        Person person = MayRequisition.required(current.person());
        Requisition requisition = number == null ? begun(person, input) : changed(number, person, input);
        deeds.saved(requisition);
        return requisition.number();
    }

    private Requisition begun(Person person, RequisitionInput input) {
        RequisitionContent content = reader.read(input).required();
        return requisitions.save(Requisition.draft(numbers.next("PR"), person, content, clock.instant()));
    }

    private Requisition changed(String number, Person person, RequisitionInput input) {
        Requisition requisition = requisitions.own(number, person.id());
        String version = TypedInput.typed(input.version())
                .orElseThrow(() -> new InvalidInput(
                        "version", new Text("Send the version that you changed.", "请同时提交所修改的版本号 version。")));
        if (!version.equals(String.valueOf(requisition.version()))) {
            throw new Refusal(
                    Refusal.Kind.CONFLICT,
                    "stale-version",
                    new Text(
                            "It was changed in the meantime (version " + requisition.version()
                                    + "). Load it again and repeat your change.",
                            "申请已被更新（版本 " + requisition.version() + "），请重新载入后再修改。"),
                    "version");
        }
        requisition.change(reader.read(input).required());
        return requisition;
    }
}
