package io.countersign.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** 403 for programs; a missing token has its own sentence, because only loading the page again helps. */
class NotAllowed implements AccessDeniedHandler {

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refused)
            throws IOException {
        (refused instanceof CsrfException ? Problems.NO_TOKEN : Problems.NOT_ALLOWED).write(request, response);
    }
}
