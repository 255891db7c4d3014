package io.countersign;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** Camunda Tasklist as somebody uses it: start a process, open a task, fill in the form. */
public final class Tasklist {

    private static final String ADDRESS = "/camunda/app/tasklist/default/";

    private final Browser browser;

    public Tasklist(Browser browser) {
        this.browser = browser;
    }

    public Browser browser() {
        return browser;
    }

    private Page page() {
        return browser.page();
    }

    public Tasklist submitAnOrder() {
        return start("Order approval", "o-customer");
    }

    /**
     * The start form of a process.
     *
     * @param process part of its name in the list of processes
     * @param field   one that is there when the form is
     */
    public Tasklist start(String process, String field) {
        browser.goTo(ADDRESS + "#/?processStart");
        page().locator(".modal .processes a")
                .filter(new Locator.FilterOptions().setHasText(process))
                .first()
                .click();
        field(field).waitFor();
        return this;
    }

    /** The task, as from a link in a mail. */
    public Tasklist openTask(String task) {
        browser.goTo(ADDRESS + "#/?task=" + task);
        page().locator(".cs-form .cs-actions").waitFor();
        return this;
    }

    public Locator field(String id) {
        return page().locator("#" + id);
    }

    /** Types into a search field and takes the first answer by the keyboard alone. */
    public Tasklist pick(String field, String typed) {
        field(field).fill(typed);
        page().locator("#" + field + "[aria-expanded=true]").waitFor();
        page().keyboard().press("Enter");
        page().waitForCondition(() -> field(field).inputValue().contains(" · "));
        return this;
    }

    public Tasklist fill(String field, String text) {
        field(field).fill(text);
        return this;
    }

    public Tasklist press(String button) {
        field(button).click();
        return this;
    }

    /**
     * Presses a button that sends the form, and waits until the engine has taken it and the form has left the screen.
     *
     * @return what the engine answered; the number of a case that was started is in it
     */
    public String send(String button) {
        Response answer = page().waitForResponse(
                        response -> response.url().endsWith("/submit-form"),
                        () -> field(button).click());
        if (!answer.ok()) {
            throw new AssertionError(answer.status() + " " + answer.text());
        }
        String text = answer.text();
        page().locator(".cs-form").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return text;
    }

    public Tasklist untilShown(String text) {
        page().locator(".cs-form").getByText(text).first().waitFor();
        return this;
    }

    /** The whole form: Tasklist scrolls inside, so the window is made as high as the form for the picture. */
    public Path screenshot(String name) {
        var size = page().viewportSize();
        page().waitForTimeout(400);
        page().setViewportSize(size.width, Math.max(size.height, height()));
        page().waitForTimeout(200);
        Path file = browser.screenshot(name);
        page().setViewportSize(size.width, size.height);
        return file;
    }

    private int height() {
        Object height = page().evaluate("(() => { const f = document.querySelector('.cs-form'); if (!f) return 0;"
                + " const c = f.closest('.three-cols-layout-cell, .modal-content');"
                + " const outside = innerWidth < 768 ? document.querySelector('.three-cols-layout-columns').scrollHeight : c.scrollHeight + 200;"
                + " return f.closest('.modal-content') ? c.scrollHeight + 120 : outside; })()");
        return ((Number) height).intValue();
    }
}
