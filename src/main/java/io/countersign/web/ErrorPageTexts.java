package io.countersign.web;

import io.countersign.language.Refusal;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.WebRequest;

/** Lets the error page say what a refusal says, under the name {@code said}. */
@Component
class ErrorPageTexts extends DefaultErrorAttributes {

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        Map<String, Object> attributes = super.getErrorAttributes(request, options);
        if (request.getAttribute(ProblemAdvice.REFUSAL, RequestAttributes.SCOPE_REQUEST) instanceof Refusal refusal) {
            attributes.put("said", Language.current().of(refusal.text()));
        }
        return attributes;
    }
}
