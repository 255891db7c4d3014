package io.countersign.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockPart;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

class IdempotencyFilterTest {

    private final EmbeddedDatabase database = new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2)
            .generateUniqueName(true)
            .build();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final IdempotencyFilter filter = new IdempotencyFilter(
            new Answers(jdbc, Clock.systemUTC()), new Problems(new ObjectMapper(), new AcceptHeaderLocaleResolver()));
    private final AtomicInteger effects = new AtomicInteger();
    private int status = 201;

    @BeforeEach
    void create() {
        jdbc.sql("""
                        create table idempotency_key (account varchar(64), idempotency_key varchar(200), request_hash char(64),
                        begun_at timestamp(6), status int, content_type varchar(100), location varchar(1000), body blob,
                        primary key (account, idempotency_key))""").update();
    }

    @AfterEach
    void drop() {
        database.shutdown();
    }

    @Test
    void answersTheSameAgainWithoutASecondEffect() throws Exception {
        MockHttpServletResponse first = post("chen.jie", "k-1", "{\"a\":1}");
        MockHttpServletResponse second = post("chen.jie", "k-1", "{\"a\":1}");

        assertThat(effects).hasValue(1);
        assertThat(second.getStatus()).isEqualTo(first.getStatus()).isEqualTo(201);
        assertThat(second.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat(second.getHeader("Location")).isEqualTo("/api/orders/1");
    }

    @Test
    void refusesTheSameKeyWithAnotherBody() throws Exception {
        post("chen.jie", "k-2", "{\"a\":1}");
        MockHttpServletResponse second = post("chen.jie", "k-2", "{\"a\":2}");

        assertThat(second.getStatus()).isEqualTo(422);
        assertThat(second.getContentAsString()).contains("idempotency-key-reused");
        assertThat(effects).hasValue(1);
    }

    @Test
    void keepsTheKeysOfTwoAccountsApart() throws Exception {
        post("chen.jie", "k-3", "{}");
        post("liu.fang", "k-3", "{}");

        assertThat(effects).hasValue(2);
    }

    @Test
    void triesAgainAfterALostRaceOrAFailure() throws Exception {
        status = 409;
        post("chen.jie", "k-4", "{}");
        status = 500;
        post("chen.jie", "k-4", "{}");
        status = 200;
        MockHttpServletResponse last = post("chen.jie", "k-4", "{}");

        assertThat(last.getStatus()).isEqualTo(200);
        assertThat(effects).hasValue(3);
    }

    @Test
    void saysSoWhileTheFirstIsUnderWay() throws Exception {
        MockHttpServletResponse[] second = new MockHttpServletResponse[1];
        send(
                "chen.jie",
                "k-5",
                "{}",
                (request, response) -> second[0] = unchecked(() -> post("chen.jie", "k-5", "{}")));

        assertThat(second[0].getStatus()).isEqualTo(409);
        assertThat(second[0].getContentAsString()).contains("request-under-way");
    }

    @Test
    void refusesABodyThatIsTooLarge() throws Exception {
        MockHttpServletResponse answer = post("chen.jie", "k-6", "\"" + "x".repeat(5_000_000) + "\"");

        assertThat(answer.getStatus()).isEqualTo(400);
        assertThat(effects).hasValue(0);
    }

    @Test
    void tellsTwoFilesUnderOneKeyApart() throws Exception {
        assertThat(upload("k-7", "quote").getStatus()).isEqualTo(201);
        assertThat(upload("k-7", "quote").getStatus()).isEqualTo(201);
        assertThat(upload("k-7", "other").getStatus()).isEqualTo(422);
        assertThat(effects).hasValue(1);
    }

    private MockHttpServletResponse post(String account, String key, String body) throws Exception {
        return send(account, key, body, this::take);
    }

    private void take(ServletRequest request, ServletResponse response) throws IOException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setStatus(status);
        answer.setContentType("application/json");
        answer.setHeader("Location", "/api/orders/1");
        answer.getWriter().print("{\"effect\":" + effects.incrementAndGet() + "}");
    }

    private MockHttpServletResponse upload(String key, String content) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/orders/SO-1/documents");
        request.setRemoteUser("chen.jie");
        request.addHeader("Idempotency-Key", key);
        request.setContentType("multipart/form-data; boundary=x");
        request.addPart(new MockPart("file", "quote.txt", content.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, this::take);
        return response;
    }

    private MockHttpServletResponse send(String account, String key, String body, FilterChain chain) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/api/orders");
        request.setRemoteUser(account);
        request.addHeader("Idempotency-Key", key);
        request.setContentType("application/json");
        request.setContent(body.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        MockHttpServletResponse response = new MockHttpServletResponse();
        filter.doFilter(request, response, chain);
        return response;
    }

    private static <T> T unchecked(java.util.concurrent.Callable<T> call) {
        try {
            return call.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
