package io.countersign.engine;

import io.countersign.people.People;
import io.countersign.people.Role;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the engine who is calling while our own code runs, so that its records bear the name of the account. */
@Component
public class EngineCaller {

    private final ObjectProvider<IdentityService> identity;
    private final People people;

    EngineCaller(ObjectProvider<IdentityService> identity, People people) {
        this.identity = identity;
        this.people = people;
    }

    public void enter(String account) {
        people.ofAccount(account)
                .ifPresent(person -> identity.getObject()
                        .setAuthentication(
                                account, person.roles().stream().map(Role::key).toList()));
    }

    public void leave() {
        identity.getObject().clearAuthentication();
    }
}
