package io.countersign.agreement;

import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters an agreement that was signed; it covers orders from its first day on. */
@Service
public class SignAgreement {

    /**
     * @param prices      every product it covers, with its price where the agreement fixes one
     * @param territories organisation units; a unit covers the units below it
     */
    public record Command(
            String number,
            String customer,
            boolean exclusive,
            int creditDays,
            LocalDate validFrom,
            LocalDate validTo,
            Map<String, Optional<Money>> prices,
            Set<String> territories) {}

    private final SignedAgreements agreements;

    SignAgreement(SignedAgreements agreements) {
        this.agreements = agreements;
    }

    @Transactional
    public void sign(Command command) {
        agreements.save(new Agreement(command));
    }
}
