package io.countersign.approval;

/** What is to be approved: a document of some feature by its number, {@code ("order", "SO-2026-000001")}. */
public record Subject(String type, String number) {

    @Override
    public String toString() {
        return number;
    }
}
