package io.countersign.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** Problem documents (RFC 9457) with a stable code and a sentence in the language of the request. */
@Component
public class Problems {

    private final ObjectMapper json;
    private final LocaleResolver locales;

    Problems(ObjectMapper json, LocaleResolver locales) {
        this.json = json;
        this.locales = locales;
    }

    /** For handlers of Spring MVC, where the language of the request is known. */
    static ProblemDetail of(Refusal refusal, Language language) {
        ProblemDetail problem = of(refusal.kind().status(), refusal.code(), refusal.text(), language);
        if (refusal.field() != null) {
            problem.setProperty("field", refusal.field());
        }
        refusal.details().forEach(problem::setProperty);
        return problem;
    }

    static ProblemDetail of(int status, String code, Text text, Language language) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.valueOf(status), language.of(text));
        problem.setType(URI.create("urn:countersign:problem:" + code));
        problem.setProperty("code", code);
        return problem;
    }

    /** For filters: answers the request with this problem. */
    public void write(HttpServletRequest request, HttpServletResponse response, int status, String code, Text text)
            throws IOException {
        write(response, of(status, code, text, Language.of(locales.resolveLocale(request))));
    }

    /** For filters: answers the request with this refusal. */
    public void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, of(refusal, Language.of(locales.resolveLocale(request))));
    }

    private void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        response.setStatus(problem.getStatus());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }
}
