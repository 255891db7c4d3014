package io.countersign.agreement;

import io.countersign.agreement.AgreementVersions.Key;
import io.countersign.calendar.Today;
import io.countersign.customer.Customers;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.storage.Numbers;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what an agreement, or the next version of one, shall say. Covers nothing before it is signed. */
@Service
public class DraftAgreement {

    private static final String PREFIX = "AG";

    private final AgreementVersions versions;
    private final Places places;
    private final ContentRules rules;
    private final Customers customers;
    private final Numbers numbers;
    private final CurrentPerson current;
    private final Today today;

    DraftAgreement(
            AgreementVersions versions,
            Places places,
            ContentRules rules,
            Customers customers,
            Numbers numbers,
            CurrentPerson current,
            Today today) {
        this.versions = versions;
        this.places = places;
        this.rules = rules;
        this.customers = customers;
        this.numbers = numbers;
        this.current = current;
        this.today = today;
    }

    /** @return the number of a new agreement, whose first version this is */
    @Transactional
    public String begin(AgreementKind kind, String customer, AgreementContent content) {
        String number = numbers.next(PREFIX);
        begin(number, kind, customer, content);
        return number;
    }

    /** The same for an agreement that has its number from elsewhere. */
    @Transactional
    public void begin(String number, AgreementKind kind, String customer, AgreementContent content) {
        customers.get(customer);
        customers.flush();
        versions.begin(number, kind, customer);
        write(new Key(number, 1), kind, content);
    }

    /** @return the revision: a new one, or the last one anew where that is a draft still */
    @Transactional
    public int next(String number, AgreementContent content) {
        versions.lock(number);
        AgreementVersion last = versions.latest(number).orElseThrow(() -> AgreementVersions.unknown(number));
        Key key = new Key(number, last.revision());
        if (last.status() == VersionStatus.DRAFT) {
            versions.discard(key);
        } else {
            key = new Key(number, last.revision() + 1);
        }
        write(key, last.kind(), content);
        return key.revision();
    }

    private void write(Key key, AgreementKind kind, AgreementContent content) {
        rules.demand(kind, content, today.date());
        List<Place> found = content.territories().stream()
                .sorted()
                .flatMap(code -> places.of(code).stream())
                .toList();
        versions.draft(key, content, found, current.id().map(PersonId::value));
    }
}
