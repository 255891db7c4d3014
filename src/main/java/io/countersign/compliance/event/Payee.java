package io.countersign.compliance.event;

import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who is paid for something other than a talk: venue, organiser, agency, shop chain.
 *
 * @param accountHolder  whose bank account it is, or null where unknown
 * @param contractNo     number of the written contract, or null without one
 * @param person         the colleague who is paid, or null where it is no colleague
 * @param registeredOn   when the business was registered, or null where unknown
 * @param sharesPhone    name of a person or business with the same telephone number, or null
 * @param relatedTo      whom of ours or of the professionals the payee is related to, or null
 * @param share          part of our spend of the last twelve months at such payees that went there, in percent, or null
 */
public record Payee(
        Kind kind,
        String name,
        Money amount,
        @Nullable String accountHolder,
        @Nullable String contractNo,
        @Nullable PersonId person,
        @Nullable LocalDate registeredOn,
        @Nullable String sharesPhone,
        @Nullable String relatedTo,
        @Nullable Integer share) {

    /** What stands on the other side of the contract. */
    public enum Kind {
        ORGANISATION,
        DEPARTMENT,
        PERSON,
        SHOP_STAFF
    }

    public static Payee organisation(String name, Money amount) {
        return new Payee(Kind.ORGANISATION, name, amount, name, null, null, null, null, null, null);
    }
}
