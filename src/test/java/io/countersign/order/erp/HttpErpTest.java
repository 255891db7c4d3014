package io.countersign.order.erp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.countersign.money.Money;
import io.countersign.order.Erp.Booking;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;

/** Against a real HTTP server on this machine that books by idempotency key, as an ERP should. */
class HttpErpTest {

    private static final Booking ORDER = new Booking(
            "SO-2026-000001",
            "D-1001",
            LocalDate.of(2026, 11, 27),
            "请送 3 号门",
            Money.of("120000.00"),
            List.of(new Booking.Line("P-2001", 6000, 0, Money.of("20.00"), Money.of("120000.00"))));

    private final Map<String, String> booked = new TreeMap<>();
    private final List<String> bodies = new ArrayList<>();
    private final List<Integer> answers = new ArrayList<>();
    private HttpServer server;

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/orders", this::book);
        server.start();
    }

    @AfterEach
    void hangUp() {
        server.stop(0);
    }

    @Test
    void postsTheOrderUnderItsNumberAndKeepsTheAnswer() {
        answers.add(201);

        assertThat(erp("/orders").book(ORDER)).isEqualTo("ERP-1");
        assertThat(booked).containsOnlyKeys("SO-2026-000001");
        assertThat(bodies.get(0)).contains("\"quantity\":6000", "\"120000.00\"", "请送 3 号门");
    }

    @Test
    void booksOnceThoughTheFirstAnswerIsLost() {
        answers.addAll(List.of(500, 200));

        assertThatThrownBy(() -> erp("/orders").book(ORDER)).isInstanceOf(RestClientException.class);
        assertThat(erp("/orders").book(ORDER)).isEqualTo("ERP-1");
        assertThat(bodies).hasSize(2);
        assertThat(booked).hasSize(1);
    }

    @Test
    void waitsNoLongerThanItIsTold() {
        answers.add(0);
        long begun = System.nanoTime();

        assertThatThrownBy(() -> erp("/orders").book(ORDER)).isInstanceOf(RestClientException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
    }

    @Test
    void takesARedirectForNoBooking() {
        answers.add(307);

        assertThatThrownBy(() -> erp("/orders").book(ORDER)).isInstanceOf(RestClientException.class);
        assertThat(bodies).hasSize(1);
    }

    private HttpErp erp(String path) {
        URI url = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
        return new HttpErp(new ErpSettings(url, Duration.ofSeconds(1), Duration.ofMillis(800)), RestClient.builder());
    }

    /** Books by key whatever it then answers; 0 stands for an answer that never comes. */
    private void book(HttpExchange call) throws IOException {
        bodies.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        booked.putIfAbsent(call.getRequestHeaders().getFirst("Idempotency-Key"), "ERP-" + (booked.size() + 1));
        int status = answers.remove(0);
        if (status == 0) {
            return;
        }
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.getResponseHeaders().add("Location", "/orders");
        byte[] body = ("{\"reference\":\"" + booked.get("SO-2026-000001") + "\",\"more\":1}")
                .getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(status, status == 307 ? -1 : body.length);
        if (status != 307) {
            call.getResponseBody().write(body);
        }
        call.close();
    }
}
