package io.countersign.people;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/**
 * Turns a role into persons along the organisation; the run, the preview and the replay of a policy all ask it. The holders
 * of the role come first: for a role of the line those nearest above the requester's unit, for a role of the house all, for a
 * role of the request whom the request names. Who
 * may not decide is left out, who is away is represented; where nobody is left, the holders' superiors are asked, then the
 * holders of the next role up.
 */
@Component
public class FindApprovers {

    /** More holders of one role than anybody would ask at once. */
    private static final Limit MOST = Limit.of(100);

    private final People people;
    private final Eligibility eligibility;
    private final FindSuperior superiors;

    FindApprovers(People people, Eligibility eligibility, FindSuperior superiors) {
        this.people = people;
        this.eligibility = eligibility;
        this.superiors = superiors;
    }

    /** Who is to be asked, each person once; empty when nobody may decide, which never means that nobody has to. */
    public List<Nominee> find(ApproverSearch search) {
        List<Person> holders = holders(search);
        List<Nominee> asked = each(holders.stream().flatMap(holder -> inPlaceOf(holder, search).stream()));
        if (!asked.isEmpty()) {
            return asked;
        }
        List<Nominee> above = each(holders.stream().flatMap(holder -> superiors.find(holder.id(), search).stream()));
        if (!above.isEmpty()) {
            return above;
        }
        return Roles.superior(search.role()).map(role -> next(search, role)).orElse(List.of());
    }

    private List<Nominee> next(ApproverSearch search, Role role) {
        return find(search.instead(role)).stream()
                .map(nominee -> new Nominee(nominee.person(), nominee.onBehalfOf(), How.ESCALATED))
                .toList();
    }

    private Optional<Nominee> inPlaceOf(Person holder, ApproverSearch search) {
        if (!eligibility.mayDecide(holder, search)) {
            return Optional.empty();
        }
        if (!eligibility.isAway(holder, search)) {
            return Optional.of(new Nominee(holder.id(), null, How.DIRECT));
        }
        return eligibility
                .substitute(holder, search)
                .or(() -> superiors.find(holder.id(), search))
                .or(() -> Optional.of(new Nominee(holder.id(), null, How.DIRECT)));
    }

    private List<Person> holders(ApproverSearch search) {
        if (Roles.belongsToTheRequest(search.role())) {
            return Optional.ofNullable(search.named().get(search.role())).flatMap(people::find).stream()
                    .toList();
        }
        if (search.role().equals(Roles.LINE_MANAGER)) {
            return people.find(search.requester()).flatMap(Person::manager).flatMap(people::find).stream()
                    .toList();
        }
        if (!Roles.followsTheLine(search.role())) {
            return people.holdersOf(search.role(), MOST);
        }
        List<Person> above = people.holdersIn(search.role(), OrgUnit.upwards(search.unit()), MOST);
        int nearest =
                above.stream().mapToInt(person -> person.unit().length()).max().orElse(0);
        return above.stream()
                .filter(person -> person.unit().length() == nearest)
                .toList();
    }

    private static List<Nominee> each(Stream<Nominee> nominees) {
        Map<PersonId, Nominee> byPerson = new LinkedHashMap<>();
        nominees.sorted(Comparator.comparing(Nominee::person))
                .forEach(found -> byPerson.putIfAbsent(found.person(), found));
        return List.copyOf(byPerson.values());
    }
}
