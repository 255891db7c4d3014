package io.countersign.payment;

import io.countersign.language.Text;

/** Where a payment stands. */
public enum PaymentStatus {
    /** Approved, waiting for a run. */
    REQUESTED("to be paid", "待付款"),
    /** In a file for the bank, which has not answered yet: it is in no other file. */
    EXPORTED("with the bank", "已提交银行"),
    PAID("paid", "已付款"),
    /** The bank did not pay; the feature may ask again, with another account. */
    REFUSED("refused by the bank", "银行退回");

    private final Text title;

    PaymentStatus(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
