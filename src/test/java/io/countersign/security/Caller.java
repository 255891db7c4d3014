package io.countersign.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** A program at one of our doors: without a name, with HTTP Basic, or with a session as a browser has one. */
public final class Caller {

    private final String address;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final @Nullable String basic;

    private Caller(int port, @Nullable String basic) {
        this.address = "http://localhost:" + port;
        this.basic = basic;
    }

    static Caller nobody(int port) {
        return new Caller(port, null);
    }

    static Caller basic(int port, String account, String password) {
        String pair = account + ":" + password;
        return new Caller(port, "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    /** Signed in through the form, like a person. */
    public static Caller session(int port, String account) {
        Caller caller = new Caller(port, null);
        caller.get("/login");
        caller.form("/login", "username=" + account + "&password=countersign");
        return caller;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** With the tokens that the page's and the web applications' scripts would send. */
    HttpResponse<String> call(String method, String path, @Nullable String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                .header("X-APP-XSRF-TOKEN", cookie("APP-XSRF-TOKEN"))
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json)));
    }

    /** Without any token, as another site's page would. */
    HttpResponse<String> forged(String path) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString("{}")));
    }

    HttpResponse<String> form(String path, String body) {
        String token = URLEncoder.encode(cookie("APP-XSRF-TOKEN"), StandardCharsets.UTF_8);
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body + "&_csrf=" + token)));
    }

    String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("none");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path));
        return basic == null ? request : request.header("Authorization", basic);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
