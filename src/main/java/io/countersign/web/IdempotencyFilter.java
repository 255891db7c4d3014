package io.countersign.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.countersign.language.Refusal;
import io.countersign.language.Refusal.Kind;
import io.countersign.language.Text;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A POST under {@code /api} with an {@code Idempotency-Key} has one effect however often it is sent: the same key and body
 * get the first answer again, the same key with another body is refused. Answers of 500 and lost races are not kept, since
 * nothing was done. Runs after sign-in, for keys belong to an account.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 10)
class IdempotencyFilter extends OncePerRequestFilter {

    static final String KEY = "Idempotency-Key";

    private static final int LONGEST_KEY = 200;

    private final Answers answers;
    private final Problems problems;

    IdempotencyFilter(Answers answers, Problems problems) {
        this.answers = answers;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            HttpServletRequest readable = isJson(request) ? new RepeatableBody(request) : request;
            String key = request.getHeader(KEY);
            if (key == null || !request.getMethod().equals("POST") || request.getRemoteUser() == null) {
                chain.doFilter(readable, response);
            } else {
                once(key, readable, response, chain);
            }
        } catch (Refusal refused) {
            problems.write(request, response, refused);
        }
    }

    private void once(String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (key.isBlank() || key.length() > LONGEST_KEY) {
            throw new InvalidInput(
                    KEY,
                    new Text("A key has 1 to " + LONGEST_KEY + " characters.", "幂等键长度为 1 至 " + LONGEST_KEY + " 个字符。"));
        }
        String account = request.getRemoteUser();
        String hash = hash(request);
        if (answers.begin(account, key, hash)) {
            first(account, key, request, response, chain);
        } else {
            again(account, key, hash, response);
        }
    }

    private void first(
            String account, String key, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ContentCachingResponseWrapper kept = new ContentCachingResponseWrapper(response);
        boolean done = false;
        try {
            chain.doFilter(request, kept);
            done = kept.getStatus() < 500 && kept.getStatus() != HttpServletResponse.SC_CONFLICT;
        } finally {
            if (done) {
                answers.keep(
                        account,
                        key,
                        kept.getStatus(),
                        kept.getContentType(),
                        kept.getHeader(HttpHeaders.LOCATION),
                        kept.getContentAsByteArray());
            } else {
                answers.forget(account, key);
            }
        }
        kept.copyBodyToResponse();
    }

    private void again(String account, String key, String hash, HttpServletResponse response) throws IOException {
        Answers.Answer answer = answers.find(account, key).orElseThrow(IdempotencyFilter::underWay);
        if (!answer.requestHash().equals(hash)) {
            throw new Refusal(
                    Kind.RULE,
                    "idempotency-key-reused",
                    new Text(
                            "This Idempotency-Key was used for another request. Choose a new one for each request.",
                            "该幂等键已用于其他请求，请为每个请求使用新的幂等键。"),
                    KEY);
        }
        if (answer.status() == null) {
            throw underWay();
        }
        repeat(response, answer.status(), answer);
    }

    private static void repeat(HttpServletResponse response, int status, Answers.Answer answer) throws IOException {
        response.setStatus(status);
        if (answer.contentType() != null) {
            response.setContentType(answer.contentType());
        }
        if (answer.location() != null) {
            response.setHeader(HttpHeaders.LOCATION, answer.location());
        }
        response.setHeader("Idempotent-Replayed", "true");
        byte @Nullable [] body = answer.body();
        if (body != null) {
            response.getOutputStream().write(body);
        }
    }

    private static Refusal underWay() {
        return new Refusal(
                Kind.CONFLICT,
                "request-under-way",
                new Text(
                        "The first request with this Idempotency-Key is still under way, or was cut off. "
                                + "Look whether it had its effect before you repeat it with a new key.",
                        "使用该幂等键的首个请求仍在处理或已中断，请先确认其结果，再用新的幂等键重试。"),
                KEY);
    }

    private static boolean isJson(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("application/json");
    }

    private static boolean isMultipart(HttpServletRequest request) {
        String type = request.getContentType();
        return type != null && type.startsWith("multipart/");
    }

    /** The container keeps the parts it has read, so that the controller reads them again. */
    private static void addParts(HttpServletRequest request, MessageDigest digest) throws IOException {
        try {
            for (Part part : request.getParts()) {
                digest.update((part.getName() + '/' + part.getSubmittedFileName() + '\n').getBytes(UTF_8));
                try (InputStream content = part.getInputStream()) {
                    digest.update(content.readAllBytes());
                }
            }
        } catch (ServletException | IllegalStateException unreadable) {
            // too large or malformed: whoever reads it for its content answers that, and the answer names the reason
            digest.update(String.valueOf(request.getContentLengthLong()).getBytes(UTF_8));
        }
    }

    /** Of method, address and body, files included. */
    private static String hash(HttpServletRequest request) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update((request.getMethod() + ' ' + request.getRequestURI() + '?' + request.getQueryString() + '\n')
                    .getBytes(UTF_8));
            if (request instanceof RepeatableBody body) {
                digest.update(body.body());
            } else if (isMultipart(request)) {
                addParts(request, digest);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
