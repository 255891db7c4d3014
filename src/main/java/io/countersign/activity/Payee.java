package io.countersign.activity;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who gets the money of a sponsorship or a display.
 *
 * @param accountHolder    whose bank account it is, or null where unknown
 * @param contractNo       number of the written contract, or null while there is none
 * @param contractSignedOn day it was signed, or null
 */
public record Payee(
        PayeeKind kind,
        String name,
        @Nullable String accountHolder,
        @Nullable String contractNo,
        @Nullable LocalDate contractSignedOn) {}
