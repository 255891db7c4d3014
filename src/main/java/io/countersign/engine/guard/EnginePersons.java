package io.countersign.engine.guard;

import io.countersign.people.People;
import io.countersign.people.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.rest.security.auth.AuthenticationResult;
import org.camunda.bpm.engine.rest.security.auth.impl.ContainerBasedAuthenticationProvider;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.WebApplicationContextUtils;

/**
 * Tells the engine's REST and web applications who is signed in and to which groups they belong now. Made by the engine's
 * filters by name, therefore public and without a constructor of its own.
 */
public class EnginePersons extends ContainerBasedAuthenticationProvider {

    @Override
    public AuthenticationResult extractAuthenticatedUser(HttpServletRequest request, ProcessEngine engine) {
        Principal signedIn = request.getUserPrincipal();
        if (signedIn == null) {
            return AuthenticationResult.unsuccessful();
        }
        WebApplicationContext context =
                WebApplicationContextUtils.getRequiredWebApplicationContext(request.getServletContext());
        return context.getBean(People.class)
                .ofAccount(signedIn.getName())
                .map(person -> {
                    AuthenticationResult result = AuthenticationResult.successful(signedIn.getName());
                    result.setGroups(person.roles().stream().map(Role::key).toList());
                    return result;
                })
                .orElseGet(AuthenticationResult::unsuccessful);
    }
}
