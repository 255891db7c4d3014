package io.countersign.engine;

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

/**
 * Gives a refusal that went through the engine's REST its own status: there every readable refusal is a 403, while "somebody
 * was faster" is a 409 and "a rule refuses it" a 422.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 11)
public class RefusalStatus extends OncePerRequestFilter {

    /** Request attribute: the status that the refusal of this request has by itself. */
    public static final String ATTRIBUTE = RefusalStatus.class.getName();

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI();
        return !path.startsWith("/camunda/") && !path.startsWith("/engine-rest");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new HttpServletResponseWrapper(response) {

            @Override
            public void setStatus(int status) {
                super.setStatus(own(status));
            }

            @Override
            public void sendError(int status) throws IOException {
                super.sendError(own(status));
            }

            @Override
            public void sendError(int status, String message) throws IOException {
                super.sendError(own(status), message);
            }

            private int own(int status) {
                Object refused = request.getAttribute(ATTRIBUTE);
                return status == HttpServletResponse.SC_FORBIDDEN && refused instanceof Integer known ? known : status;
            }
        });
    }
}
