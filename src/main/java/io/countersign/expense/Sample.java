package io.countersign.expense;

import io.countersign.language.Digest;

/**
 * Draws claims for finance to look at that nobody else would. The same seed draws the same claims, so that a drawing can be
 * repeated and proved; nobody can tell beforehand without the seed.
 */
final class Sample {

    private Sample() {}

    /** @param percent of all claims, 0 to 100 */
    static boolean draws(String number, String seed, int percent) {
        String drawn = Digest.sha256(seed + "\n" + number).substring(0, 12);
        return Long.parseLong(drawn, 16) % 100 < percent;
    }
}
