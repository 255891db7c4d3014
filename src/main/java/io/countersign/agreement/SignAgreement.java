package io.countersign.agreement;

import io.countersign.calendar.DateRange;
import io.countersign.calendar.Today;
import io.countersign.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters an agreement that was signed on paper; it covers orders from its first day on. */
@Service
public class SignAgreement {

    /**
     * @param prices      every product it covers, with its price where the agreement fixes one
     * @param territories as {@link AgreementContent#territories()}
     */
    public record Command(
            String number,
            String customer,
            boolean exclusive,
            int creditDays,
            LocalDate validFrom,
            LocalDate validTo,
            Map<String, Optional<Money>> prices,
            Set<String> territories) {

        AgreementContent content() {
            DateRange term = new DateRange(validFrom, validTo);
            List<AgreedPrice> fixed = prices.entrySet().stream()
                    .flatMap(line -> line.getValue().map(price -> new AgreedPrice(line.getKey(), price, term)).stream())
                    .toList();
            return new AgreementContent(
                    term,
                    exclusive,
                    creditDays,
                    Money.ZERO,
                    Money.ZERO,
                    prices.keySet(),
                    fixed,
                    List.of(),
                    territories,
                    List.of());
        }
    }

    private final DraftAgreement draft;
    private final SignVersion sign;
    private final AgreementVersions versions;
    private final Today today;

    SignAgreement(DraftAgreement draft, SignVersion sign, AgreementVersions versions, Today today) {
        this.draft = draft;
        this.sign = sign;
        this.versions = versions;
        this.today = today;
    }

    @Transactional
    public void sign(Command command) {
        draft.begin(command.number(), AgreementKind.DISTRIBUTION, command.customer(), command.content());
        versions.paper(new AgreementVersions.Key(command.number(), 1));
        sign.sign(command.number(), 1);
        if (command.validTo().isBefore(today.date())) {
            versions.become(new AgreementVersions.Key(command.number(), 1), VersionStatus.SIGNED, VersionStatus.LAPSED);
        }
    }
}
