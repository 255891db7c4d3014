package io.countersign.web;

import io.countersign.engine.EngineRefusals;
import io.countersign.language.Refusal;
import io.countersign.language.Refusal.Kind;
import io.countersign.language.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/**
 * Turns what a resource under {@code /api} throws into a problem document; on pages a refusal becomes its status, and the
 * error page finds its text in the request attribute {@link #REFUSAL}.
 */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    static final String REFUSAL = "countersign.refusal";

    private static final Logger log = LoggerFactory.getLogger(ProblemAdvice.class);

    @ExceptionHandler
    @Nullable
    ResponseEntity<ProblemDetail> answer(Exception thrown, HttpServletRequest request, HttpServletResponse response)
            throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown; // the security chain answers
        }
        if (request.getRequestURI().startsWith("/api/")) {
            ProblemDetail problem = problem(thrown);
            return ResponseEntity.status(problem.getStatus()).body(problem);
        }
        Refusal refusal = EngineRefusals.in(thrown).orElse(null);
        if (refusal == null) {
            throw thrown; // the error page answers
        }
        request.setAttribute(REFUSAL, refusal);
        response.sendError(refusal.kind().status());
        return null;
    }

    private static ProblemDetail problem(Exception thrown) {
        Language language = Language.current();
        return EngineRefusals.in(thrown)
                .or(() -> java.util.Optional.ofNullable(malformed(thrown)))
                .map(refusal -> Problems.of(refusal, language))
                .orElseGet(() -> other(thrown, language));
    }

    private static @Nullable Refusal malformed(Exception thrown) {
        if (thrown instanceof HttpMessageNotReadableException unreadable) {
            return UnreadableBody.explain(unreadable.getCause());
        }
        if (thrown instanceof MissingServletRequestParameterException missing) {
            return new InvalidInput(missing.getParameterName(), new Text("This parameter is needed.", "缺少该参数。"));
        }
        if (thrown instanceof MissingServletRequestPartException missing) {
            return new InvalidInput(missing.getRequestPartName(), new Text("This part is needed.", "缺少该部分内容。"));
        }
        if (thrown instanceof MethodArgumentTypeMismatchException mismatch) {
            return new InvalidInput(mismatch.getName(), new Text("This value is not allowed here.", "该参数的值不正确。"));
        }
        if (thrown instanceof MaxUploadSizeExceededException) {
            return new InvalidInput("file", new Text("The file is too large; 10 MB are allowed.", "文件过大，最大允许 10 MB。"));
        }
        if (thrown instanceof BindException bind && bind.getFieldError() != null) {
            return new InvalidInput(bind.getFieldErrors().stream()
                    .map(error -> new InvalidInput.FieldError(
                            error.getField(),
                            new Text(
                                    "This value is not allowed: " + error.getDefaultMessage(),
                                    "该值不正确：" + error.getDefaultMessage())))
                    .toList());
        }
        if (thrown instanceof DataIntegrityViolationException violation) {
            return violated(violation);
        }
        return null;
    }

    /** What the database refused: a unique key means that it is done already, a column that a text is too long. */
    private static @Nullable Refusal violated(DataIntegrityViolationException violation) {
        String message = String.valueOf(violation.getMostSpecificCause().getMessage());
        String state = violation.getMostSpecificCause() instanceof java.sql.SQLException sql
                ? String.valueOf(sql.getSQLState())
                : "";
        if (message.contains("Duplicate entry") || state.equals("23505")) {
            return new Refusal(
                    Kind.CONFLICT,
                    "already-done",
                    new Text(
                            "This has already been done. Look at it again before you repeat it.",
                            "该操作已经完成，请刷新查看，勿重复提交。"));
        }
        if (state.equals("22001")) {
            return new InvalidInput("body", new Text("A text is too long.", "文本过长。"));
        }
        return null;
    }

    private static ProblemDetail other(Exception thrown, Language language) {
        int status =
                thrown instanceof ErrorResponse known ? known.getStatusCode().value() : 500;
        if (status < 500) {
            return Problems.of(status, "http-" + status, byStatus(status), language);
        }
        String incident = UUID.randomUUID().toString();
        log.error("Incident {}", incident, thrown);
        ProblemDetail problem = Problems.of(
                500,
                "incident",
                new Text(
                        "Something went wrong on our side; nothing was changed. Tell the operator this number: "
                                + incident,
                        "系统内部出错，未作任何更改。请将此编号告知运维人员：" + incident),
                language);
        problem.setProperty("incident", incident);
        return problem;
    }

    private static Text byStatus(int status) {
        return switch (status) {
            case 404 -> new Text("There is nothing at this address.", "该地址没有内容。");
            case 405 -> new Text("This address does not take this method.", "该地址不支持此方法。");
            case 406 -> new Text("This can only be had as JSON.", "仅提供 JSON 格式。");
            case 413 -> new Text("This is too large.", "内容过大。");
            case 415 -> new Text("Send the body as application/json.", "请以 application/json 提交内容。");
            default -> new Text("This request makes no sense here.", "无法处理该请求。");
        };
    }
}
