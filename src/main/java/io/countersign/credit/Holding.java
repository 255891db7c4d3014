package io.countersign.credit;

import io.countersign.money.Money;
import java.time.LocalDate;

/** A reservation that is neither committed nor released. @param open what is left of it after prepayments */
record Holding(long id, String customer, String order, int revision, Money open, LocalDate shipDate) {}
