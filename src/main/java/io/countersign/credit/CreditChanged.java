package io.countersign.credit;

import io.countersign.language.Text;

/** A dealer's credit was changed from outside its orders (receipt, open item, limit): waiting orders are checked again. */
public record CreditChanged(String customerCode, Text why) {}
