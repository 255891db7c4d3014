package io.countersign.invoice;

import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** An invoice that is in use, as far as the search for duplicates looks at it. */
record Seen(
        String key,
        String seller,
        LocalDate issuedOn,
        Money amount,
        Use use,
        @Nullable String fileSha256) {

    static Seen of(Invoice invoice, Use use, @Nullable String fileSha256) {
        return new Seen(
                invoice.key().toString(), invoice.seller(), invoice.issuedOn(), invoice.amount(), use, fileSha256);
    }

    /** Where it is, for people. */
    Text place() {
        return use.line().isEmpty()
                ? new Text(use.number(), use.number())
                : new Text(use.number() + " (line " + use.line() + ")", use.number() + "（行 " + use.line() + "）");
    }

    boolean isSamePurchaseAs(Seen other) {
        return !key.equals(other.key)
                && seller.equals(other.seller)
                && issuedOn.equals(other.issuedOn)
                && amount.equals(other.amount);
    }

    boolean isSameExpenseAs(Seen other) {
        @Nullable PersonId person = use.person();
        return !key.equals(other.key)
                && person != null
                && person.equals(other.use.person())
                && use.expenseType() != null
                && Objects.equals(use.expenseType(), other.use.expenseType())
                && issuedOn.equals(other.issuedOn)
                && amount.equals(other.amount);
    }
}
