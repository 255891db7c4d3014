package io.countersign.activity;

/** How many are expected, by kind. */
public record Headcount(int hcp, int staff, int guests) {

    public int all() {
        return hcp + staff + guests;
    }
}
