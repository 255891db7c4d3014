package io.countersign;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One person at one screen of a real Chromium, signed in. Use it in a class with {@link NeedsChromium} and {@code @SystemTest}:
 *
 * <pre>{@code
 * try (var rep = Browser.on(port).as("chen.jie").speaking("zh").wide()) {
 *     rep.goTo("/requests");
 *     rep.screenshot("requests-zh");           // target/screenshots/requests-zh.png
 *     assertThat(rep.complaints()).isEmpty();  // errors on the browser's console
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

    private static final double PATIENCE = 30_000; // a busy machine is slow to draw Tasklist the first time

    private final String address;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private Browser(Seat seat, int width, int height) {
        address = "http://localhost:" + seat.port;
        context = Chromium.RUNNING.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(width, height)
                .setTimezoneId("Asia/Shanghai")
                .setLocale(seat.language.equals("zh") ? "zh-CN" : "en-US"));
        context.addCookies(List.of(new Cookie("cs.lang", seat.language).setUrl(address)));
        context.addInitScript(
                "localStorage.setItem('cs.lang', localStorage.getItem('cs.lang') || '" + seat.language + "')");
        context.setDefaultTimeout(PATIENCE);
        page = context.newPage();
        page.onConsoleMessage(this::hear);
        page.onPageError(complaints::add);
        if (!seat.account.isEmpty()) {
            signIn(seat.account);
        }
    }

    /** Where the application listens; then say who sits there and in which language. */
    public static Seat on(int port) {
        return new Seat(port, "", "en");
    }

    /** A place to sit down at; without a person nobody is signed in. */
    public record Seat(int port, String account, String language) {

        public Seat as(String account) {
            return new Seat(port, account, language);
        }

        public Seat speaking(String language) {
            return new Seat(port, account, language);
        }

        public Browser wide() {
            return new Browser(this, 1500, 1000);
        }

        /** The narrowest phone we promise to serve. */
        public Browser phone() {
            return new Browser(this, 360, 780);
        }
    }

    static Optional<Path> executable() {
        return Stream.of(
                        System.getProperty("countersign.test.chromium", "/usr/bin/chromium"),
                        "/usr/bin/chromium-browser",
                        "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .filter(path -> !"/none".equals(System.getProperty("countersign.test.chromium")));
    }

    public Page page() {
        return page;
    }

    public Browser goTo(String path) {
        page.navigate(address + path);
        return this;
    }

    public Locator find(String selector) {
        return page.locator(selector);
    }

    /** The first element that shows this text. */
    public Locator text(String text) {
        return page.getByText(text).first();
    }

    /** The whole page, for somebody to look at: {@code target/screenshots/name.png}. */
    public Path screenshot(String name) {
        Path file = Path.of("target", "screenshots", name + ".png");
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    /** Errors the browser wrote on its console since it was opened, a missing file or a refused script among them. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What a phone must never need: scrolling sideways to read. */
    public int pixelsWiderThanTheScreen() {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private void signIn(String account) {
        goTo("/login");
        page.fill("input[name=username]", account);
        page.fill("input[name=password]", "countersign");
        page.locator("form:has(input[name=password]) button[type=submit]").click();
        page.waitForURL(url -> !url.contains("/login"));
    }

    private void hear(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add(message.text() + " (" + message.location() + ")");
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Started by the first test that asks, shared by all, gone with the JVM. */
    private static final class Chromium {
        static final com.microsoft.playwright.Browser RUNNING = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(executable().orElseThrow())
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }
}
