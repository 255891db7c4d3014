package io.countersign.security;

import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Which door a request stands at. The engine's REST and web applications are servlets of their own, so their paths are
 * matched as they stand, never relative to Spring MVC.
 */
final class Paths {

    static final RequestMatcher ENGINE_REST = at("/engine-rest/**");
    static final RequestMatcher API = at("/api/**");
    static final RequestMatcher ACTUATOR = at("/actuator/**");
    static final RequestMatcher HEALTH = anyOf("/actuator/health", "/actuator/health/**");
    static final RequestMatcher WEBAPPS = at("/camunda/**");

    /** The engine's first-user page answers anybody while no administrator exists: for us it does not exist. */
    static final RequestMatcher SETUP = anyOf("/camunda/api/admin/setup/**", "/camunda/app/admin/*/setup/**");

    /** Tell who has which password, or list the directory; nothing of ours asks. */
    static final RequestMatcher ORACLES = anyOf(
            "/engine-rest/identity/verify",
            "/engine-rest/engine/*/identity/verify",
            "/camunda/api/engine/engine/*/identity/verify",
            "/camunda/api/admin/auth/user/*/login/*");

    static final RequestMatcher OPEN =
            anyOf("/login", "/error", "/favicon.ico", "/css/**", "/js/**", "/img/**", "/vendor/**", "/webjars/**");

    private Paths() {}

    static RequestMatcher at(String pattern) {
        return PathPatternRequestMatcher.withDefaults().matcher(pattern);
    }

    private static RequestMatcher anyOf(String... patterns) {
        RequestMatcher[] matchers = new RequestMatcher[patterns.length];
        for (int i = 0; i < patterns.length; i++) {
            matchers[i] = at(patterns[i]);
        }
        return new OrRequestMatcher(matchers);
    }
}
