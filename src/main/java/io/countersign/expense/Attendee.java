package io.countersign.expense;

import io.countersign.language.Text;

/** Somebody at the table. */
public record Attendee(String name, String organisation, Kind kind) {

    /** What somebody is to the house. */
    public enum Kind {
        INTERNAL("colleague", "同事"),
        PARTNER("business partner", "合作伙伴"),
        PROFESSIONAL("healthcare professional", "医务人员");

        private final Text title;

        Kind(String en, String zh) {
            this.title = new Text(en, zh);
        }

        Text title() {
            return title;
        }
    }
}
