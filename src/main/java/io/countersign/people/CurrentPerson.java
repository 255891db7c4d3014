package io.countersign.people;

import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The person behind the request that is being served. */
@Component
public class CurrentPerson {

    private final People people;

    CurrentPerson(People people) {
        this.people = people;
    }

    /** Read once per request, however many ask. */
    public Optional<Person> person() {
        return account().flatMap(account -> {
            RequestAttributes request = RequestContextHolder.getRequestAttributes();
            String name = CurrentPerson.class.getName() + '.' + account;
            if (request != null
                    && request.getAttribute(name, RequestAttributes.SCOPE_REQUEST) instanceof Person known) {
                return Optional.of(known);
            }
            Optional<Person> found = people.ofAccount(account);
            if (request != null) {
                found.ifPresent(person -> request.setAttribute(name, person, RequestAttributes.SCOPE_REQUEST));
            }
            return found;
        });
    }

    public Optional<PersonId> id() {
        return person().map(Person::id);
    }

    /** @throws Refusal when nobody is signed in, or the account belongs to nobody who works here */
    public PersonId required() {
        return id().orElseThrow(() -> new Refusal(
                Refusal.Kind.FORBIDDEN,
                "not-a-person",
                new Text(
                        "Your account belongs to no active person. Ask an administrator to look at it.",
                        "您的账号没有对应的在职人员，请联系管理员。")));
    }

    public Set<Role> roles() {
        return person().map(Person::roles).orElse(Set.of());
    }

    /** The account's name, as the engine knows it. */
    public Optional<String> account() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return Optional.ofNullable(authentication)
                .filter(Authentication::isAuthenticated)
                .filter(found -> !(found instanceof AnonymousAuthenticationToken))
                .map(Authentication::getName);
    }
}
