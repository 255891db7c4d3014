package io.countersign.hcp;

/** Personal numbers as screens may show them: the last four places, so that people can tell two apart. */
final class Masked {

    private static final int SHOWN = 4;

    private Masked() {}

    static String of(String number) {
        int hidden = Math.max(number.length() - SHOWN, 0);
        return "*".repeat(hidden) + number.substring(hidden);
    }
}
