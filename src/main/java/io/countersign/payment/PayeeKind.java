package io.countersign.payment;

import io.countersign.language.Text;

/** Who gets the money. */
public enum PayeeKind {
    EMPLOYEE("Employee", "员工"),
    VENDOR("Vendor", "供应商"),
    SPEAKER("Speaker", "讲者");

    private final Text title;

    PayeeKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
