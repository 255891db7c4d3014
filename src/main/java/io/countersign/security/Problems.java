package io.countersign.security;

import io.countersign.language.Spoken;
import io.countersign.language.Text;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

/** The refusals of the doors as problem documents; they happen before any controller could answer. */
enum Problems {
    NOT_SIGNED_IN(
            HttpStatus.UNAUTHORIZED,
            "not-signed-in",
            new Text(
                    "You are not signed in, or the name or password is wrong. Sign in and try again.",
                    "您尚未登录，或用户名、密码有误。请登录后重试。")),
    NO_TOKEN(
            HttpStatus.FORBIDDEN,
            "csrf-token",
            new Text("Your page is out of date. Load it again and repeat what you did.", "页面已失效，请刷新页面后重新操作。")),
    NOT_ALLOWED(
            HttpStatus.FORBIDDEN,
            "not-allowed",
            new Text(
                    "Your roles do not allow this. Ask your platform administrator if you need it.",
                    "您的角色无权执行此操作。如确有需要，请联系平台管理员。"));

    private final HttpStatus status;
    private final String code;
    private final Text text;

    Problems(HttpStatus status, String code, Text text) {
        this.status = status;
        this.code = code;
        this.text = text;
    }

    void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String detail = Spoken.in(request).of(text);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream()
                .write(("{\"type\":\"about:blank\",\"title\":\"" + status.getReasonPhrase() + "\",\"status\":"
                                + status.value() + ",\"detail\":\"" + detail + "\",\"code\":\"" + code + "\"}")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
