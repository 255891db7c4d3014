package io.countersign.agreement;

/** An agreement of this customer began or ended: its prices and its cover are others now. Published in the transaction. */
public record AgreementChanged(String customerCode, String number) {}
