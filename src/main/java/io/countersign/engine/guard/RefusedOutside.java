package io.countersign.engine.guard;

import io.countersign.engine.RefusalStatus;
import io.countersign.language.Refusal;
import io.countersign.language.Spoken;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import org.camunda.bpm.engine.AuthorizationException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * A refusal in the only clothes that the engine's REST lets through as they are: an authorization exception is answered with
 * its own message, everything else becomes a 500 with a prefix. The status of the refusal itself is left at the request.
 */
final class RefusedOutside extends AuthorizationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private RefusedOutside(String message, Refusal refusal) {
        super(message);
        initCause(refusal);
    }

    static RefusedOutside by(Refusal refusal) {
        RequestAttributes request = RequestContextHolder.getRequestAttributes();
        if (request == null) {
            return new RefusedOutside(refusal.text().both(), refusal);
        }
        request.setAttribute(RefusalStatus.ATTRIBUTE, refusal.kind().status(), RequestAttributes.SCOPE_REQUEST);
        return new RefusedOutside(language(request).of(refusal.text()), refusal);
    }

    private static Spoken language(RequestAttributes request) {
        return request instanceof ServletRequestAttributes servlet
                ? Spoken.in((HttpServletRequest) servlet.getRequest())
                : Spoken.BOTH;
    }
}
