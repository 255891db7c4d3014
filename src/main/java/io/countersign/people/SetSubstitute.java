package io.countersign.people;

import io.countersign.calendar.Today;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody names who decides in his place while he is away; an administrator may do it for him. */
@Service
public class SetSubstitute {

    private static final int LONGEST_DAYS = 366;

    /** @param until inclusive */
    public record Command(PersonId by, PersonId person, PersonId substitute, LocalDate from, LocalDate until) {}

    private final People people;
    private final Substitutions substitutions;
    private final Today today;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SetSubstitute(
            People people, Substitutions substitutions, Today today, Clock clock, ApplicationEventPublisher events) {
        this.people = people;
        this.substitutions = substitutions;
        this.today = today;
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    public Substitution set(Command command) {
        Person person = people.get(command.person());
        Person substitute = people.get(command.substitute());
        refuseWhatMakesNoSense(command, person, substitute);
        Substitution agreed = substitutions.save(Substitution.agree(
                person.id(), substitute.id(), command.from(), command.until(), command.by(), clock.instant()));
        events.publishEvent(new SubstitutionSet(person.id(), substitute.id()));
        events.publishEvent(new Deed(
                "substitution-set",
                null,
                new Text(
                        substitute.name().en() + " stands in for "
                                + person.name().en() + " from " + command.from() + " to " + command.until() + ".",
                        substitute.name().zh() + "自" + command.from() + "至" + command.until() + "代理"
                                + person.name().zh() + "审批。"),
                null,
                Map.of(
                        "person",
                        person.id().value(),
                        "substitute",
                        substitute.id().value())));
        return agreed;
    }

    private void refuseWhatMakesNoSense(Command command, Person person, Person substitute) {
        if (!command.by().equals(person.id()) && !people.rolesOf(command.by()).contains(Roles.PLATFORM_ADMINISTRATOR)) {
            throw new Refusal(
                    Refusal.Kind.FORBIDDEN,
                    "not-your-substitution",
                    new Text(
                            "You can name a substitute for yourself only. Ask an administrator to do it for others.",
                            "只能为本人设置代理人；为他人设置请联系管理员。"));
        }
        if (person.id().equals(substitute.id())) {
            throw refused("substitute", "Choose somebody else than the person who is away.", "代理人不能是本人，请另选一人。");
        }
        if (!substitute.isActive() || !substitute.mayDecide()) {
            throw refused(
                    "substitute",
                    substitute.name().en()
                            + " has no authority to approve. Choose a manager or somebody of a function.",
                    substitute.name().zh() + "没有审批权限，请选择经理或职能部门人员。");
        }
        if (command.until().isBefore(command.from()) || command.until().isBefore(today.date())) {
            throw refused(
                    "until", "The last day must not lie before the first, nor in the past.", "结束日期不得早于开始日期，也不得早于今天。");
        }
        if (command.until().isAfter(command.from().plusDays(LONGEST_DAYS))) {
            throw refused("until", "At most a year at a time. Set it again later.", "一次最多一年，到期后可再次设置。");
        }
        List<Substitution> same = substitutions.overlapping(person.id(), command.from(), command.until(), Limit.of(1));
        if (!same.isEmpty()) {
            throw refused(
                    "from",
                    same.get(0).substitute() + " stands in from " + same.get(0).from() + " to "
                            + same.get(0).until() + " already. Cancel that first, or choose other days.",
                    same.get(0).from() + "至" + same.get(0).until() + "已由"
                            + same.get(0).substitute() + "代理，请先取消或另选日期。");
        }
    }

    private static Refusal refused(String field, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, "substitution-refused", new Text(en, zh), field);
    }
}
