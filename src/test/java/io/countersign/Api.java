package io.countersign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The API as one person of the demo world sees it, over HTTP with Basic. */
public final class Api {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final int port;
    private final String account;

    private Api(int port, String account) {
        this.port = port;
        this.account = account;
    }

    public static Api on(int port, String account) {
        return new Api(port, account);
    }

    public Api as(String other) {
        return new Api(port, other);
    }

    /** What came back; the body is missing where there was none or no JSON. */
    public record Answer(int status, JsonNode body, String text) {

        public String text(String pointer) {
            return body.at(pointer).asText();
        }
    }

    public Answer get(String path) {
        return send("GET", path, null, null);
    }

    public Answer post(String path, @Nullable Object body) {
        return send("POST", path, body, null);
    }

    public Answer post(String path, @Nullable Object body, String idempotencyKey) {
        return send("POST", path, body, idempotencyKey);
    }

    public Answer put(String path, Object body) {
        return send("PUT", path, body, null);
    }

    private Answer send(String method, String path, @Nullable Object body, @Nullable String key) {
        try {
            String sent = body == null ? "" : body instanceof String text ? text : JSON.writeValueAsString(body);
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Authorization", "Basic " + basic())
                    .header("Content-Type", "application/json")
                    .method(method, sent.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(sent));
            if (key != null) {
                request.header("Idempotency-Key", key);
            }
            var response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), parsed(response.body()), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode parsed(String body) throws IOException {
        return body.startsWith("{") || body.startsWith("[") ? JSON.readTree(body) : MissingNode.getInstance();
    }

    private String basic() {
        return Base64.getEncoder().encodeToString((account + ":countersign").getBytes(StandardCharsets.UTF_8));
    }
}
