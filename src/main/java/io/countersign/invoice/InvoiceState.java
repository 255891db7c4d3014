package io.countersign.invoice;

import io.countersign.language.Text;

/** Whether an invoice still stands. */
public enum InvoiceState {
    VALID("valid", "有效"),
    RED_FLUSHED("red-flushed", "已红冲"),
    VOIDED("voided", "已作废");

    private final Text title;

    InvoiceState(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
