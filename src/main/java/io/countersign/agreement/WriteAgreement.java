package io.countersign.agreement;

import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes an agreement, or its next version, as typed by somebody who may. */
@Service
public class WriteAgreement {

    private final AgreementRights rights;
    private final ReadAgreement read;
    private final DraftAgreement draft;

    WriteAgreement(AgreementRights rights, ReadAgreement read, DraftAgreement draft) {
        this.rights = rights;
        this.read = read;
        this.draft = draft;
    }

    /** @param number of the agreement whose next version it is, or empty for a new one; @return its number */
    @Transactional
    public String write(Optional<String> number, AgreementInput input) {
        rights.write();
        if (number.isPresent()) {
            draft.next(number.get(), read.read(input));
            return number.get();
        }
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Optional<String> customer = typed.text(input.customer(), "customer", 20);
        AgreementKind kind = input.kind() == null
                ? AgreementKind.DISTRIBUTION
                : typed.choice(input.kind(), "kind", AgreementKind.class).orElse(AgreementKind.DISTRIBUTION);
        errors.refuseIfAny();
        return draft.begin(kind, customer.orElseThrow(), read.read(input));
    }
}
