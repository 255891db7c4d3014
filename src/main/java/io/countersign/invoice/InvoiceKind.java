package io.countersign.invoice;

import io.countersign.language.Text;

/** What sort of document an invoice is. */
public enum InvoiceKind {
    DIGITAL_SPECIAL("Digital special VAT invoice", "数电票（增值税专用发票）"),
    DIGITAL_ORDINARY("Digital ordinary invoice", "数电票（普通发票）"),
    SPECIAL("Special VAT invoice", "增值税专用发票"),
    ORDINARY("Ordinary VAT invoice", "增值税普通发票"),
    RAIL("Railway e-ticket", "铁路电子客票"),
    AIR("Air itinerary", "航空运输电子客票行程单"),
    OTHER("Other invoice", "其他发票");

    private final Text title;

    InvoiceKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Tickets name a traveller, or nobody, instead of a buyer. */
    boolean isTicket() {
        return this == RAIL || this == AIR || this == OTHER;
    }
}
