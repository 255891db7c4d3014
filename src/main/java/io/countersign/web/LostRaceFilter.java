package io.countersign.web;

import io.countersign.engine.Conflicts;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** A race that was lost for good is a conflict at every door, also where the engine's own REST resources call it a 500. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class LostRaceFilter extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {
            @Override
            public void setStatus(int status) {
                super.setStatus(honest(request, status));
            }

            @Override
            public void sendError(int status) throws IOException {
                super.sendError(honest(request, status));
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                super.sendError(honest(request, status), message);
            }
        });
    }

    private static int honest(HttpServletRequest request, int status) {
        return status == SC_INTERNAL_ERROR && request.getAttribute(Conflicts.LOST) != null ? SC_CONFLICT : status;
    }

    private static final int SC_INTERNAL_ERROR = HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    private static final int SC_CONFLICT = HttpServletResponse.SC_CONFLICT;
}
