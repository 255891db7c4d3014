package io.countersign.security;

import io.countersign.engine.EngineCaller;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Tells the engine who is calling while one of our own pages or API calls runs, so that its records bear the right name. */
class ActAsPerson extends OncePerRequestFilter {

    private final EngineCaller caller;

    ActAsPerson(EngineCaller caller) {
        this.caller = caller;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        if (who == null || who instanceof AnonymousAuthenticationToken || !who.isAuthenticated()) {
            chain.doFilter(request, response);
            return;
        }
        caller.enter(who.getName());
        try {
            chain.doFilter(request, response);
        } finally {
            caller.leave();
        }
    }
}
