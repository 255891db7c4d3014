package io.countersign.exchange;

import io.countersign.language.Text;

/**
 * One column of a table: found by its name or by its title in either language.
 *
 * @param example a value as it is written, for the template
 */
public record Column(String name, Text title, boolean required, String example) {

    static Column required(String name, String en, String zh, String example) {
        return new Column(name, new Text(en, zh), true, example);
    }

    static Column optional(String name, String en, String zh, String example) {
        return new Column(name, new Text(en, zh), false, example);
    }

    boolean isCalled(String heading) {
        String wanted = heading.strip();
        return wanted.equalsIgnoreCase(name)
                || wanted.equalsIgnoreCase(title.en())
                || wanted.equalsIgnoreCase(title.zh())
                || wanted.replace(' ', '_').replace('-', '_').equalsIgnoreCase(name);
    }
}
