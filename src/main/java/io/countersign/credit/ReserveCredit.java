package io.countersign.credit;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reserves credit for an order at the credit check. Once per order and revision: asked again, it tells how the same
 * reservation stands today. A newer revision gives the older one's reservation back first.
 */
@Component
public class ReserveCredit {

    /** @param amount the order value; what is prepaid for the order needs no credit and is taken off here */
    public record Command(String customerCode, String orderNumber, int revision, Money amount, LocalDate shipDate) {}

    private final Holdings holdings;
    private final CreditAccounts accounts;
    private final CreditPositions positions;
    private final CreditLedger ledger;

    ReserveCredit(Holdings holdings, CreditAccounts accounts, CreditPositions positions, CreditLedger ledger) {
        this.holdings = holdings;
        this.accounts = accounts;
        this.positions = positions;
        this.ledger = ledger;
    }

    @Transactional
    public Reservation reserve(Command command) {
        Optional<Holding> held = holdings.of(command.orderNumber());
        if (held.isPresent() && held.get().revision() == command.revision()) {
            return asItStands(command);
        }
        // prepayments are allocated to orders that hold a reservation, so the first revision has none to ask for
        Money prepaid = held.isPresent() ? replaced(held.get()) : Money.ZERO;
        return counted(command, command.amount().minus(prepaid).max(Money.ZERO));
    }

    private Reservation asItStands(Command command) {
        CreditPosition position = positions.of(command.customerCode(), command.orderNumber());
        Money needed = command.amount().minus(position.prepaid()).max(Money.ZERO);
        if (!needed.equals(position.ownReserved())) {
            throw new IllegalStateException(
                    "Order " + command.orderNumber() + " needs " + needed + " in revision " + command.revision()
                            + ", which holds " + position.ownReserved() + "; another value is another revision");
        }
        return answer(position.exposure(command.amount(), Money.ZERO));
    }

    private Money replaced(Holding older) {
        ledger.post(older.customer(), List.of(LedgerEntry.release(older, ReleaseReason.REPLACED)));
        return holdings.prepaid(older.order());
    }

    private Reservation counted(Command command, Money credit) {
        if (!accounts.reserveWithin(command.customerCode(), command.orderNumber(), credit)) {
            accounts.reserveBeyond(command.customerCode(), credit);
        }
        // the row is ours until commit: what is read now is what the reservation was judged by
        CreditPosition position = positions
                .ofTheLast(command.customerCode(), command.orderNumber())
                .holding(credit);
        CreditExposure exposure = position.exposure(command.amount(), Money.ZERO);
        LedgerEntry entry = LedgerEntry.reserve(command, credit, exposure);
        Buckets before = position.buckets().minus(Buckets.sum(List.of(entry)));
        ledger.append(command.customerCode(), List.of(entry), before, position.entries() - 1);
        return answer(exposure);
    }

    private static Reservation answer(CreditExposure exposure) {
        return exposure.isExceeded() ? new Reservation.BeyondLimit(exposure) : new Reservation.WithinLimit(exposure);
    }
}
