package io.countersign.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame of every page shows beside its content.
 *
 * @param person    name of who is signed in, null on public pages
 * @param title     the person's first role in their language, empty for none
 * @param switchUrl this page again in the other language
 * @param demo      whether the page has to say that this is a demonstration on a demo database
 */
public record Frame(
        Language language, @Nullable String person, String title, List<Entry> menu, String switchUrl, boolean demo) {

    /** One menu entry, {@code current} when the page stands under it. */
    public record Entry(String href, String messageKey, boolean current) {}
}
