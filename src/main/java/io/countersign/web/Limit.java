package io.countersign.web;

import io.countersign.language.Text;
import org.jspecify.annotations.Nullable;

/** How many items a page may have: 1 to 200, 50 where nothing is said. Queries ask for {@link #plusOne()}. */
public record Limit(int value) {

    private static final int MOST = 200;

    public Limit {
        if (value < 1 || value > MOST) {
            throw new InvalidInput("limit", new Text("Ask for 1 to " + MOST + " items.", "每页条数须为 1 至 " + MOST + "。"));
        }
    }

    public static Limit of(@Nullable Integer asked) {
        return new Limit(asked == null ? 50 : asked);
    }

    public int plusOne() {
        return value + 1;
    }
}
