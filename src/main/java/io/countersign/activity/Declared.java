package io.countersign.activity;

import io.countersign.compliance.event.Declarations;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads who is paid and what the applicant declares, as typed; what is left out stays open for the rules to find. */
final class Declared {

    private Declared() {}

    static Optional<Payee> payee(ActivityInput.@Nullable Recipient given, TypedInput typed, LocalDate today) {
        if (given == null || TypedInput.typed(given.kind()).isEmpty()) {
            return Optional.empty();
        }
        Optional<PayeeKind> kind = typed.choice(given.kind(), "payee.kind", PayeeKind.class);
        Optional<String> name = typed.text(given.name(), "payee.name", 200);
        Optional<String> holder = typed.optionalText(given.accountHolder(), "payee.accountHolder", 200);
        Optional<String> contract = typed.optionalText(given.contractNo(), "payee.contractNo", 60);
        LocalDate signed =
                ReadActivityPeople.signedOn(given.contractSignedOn(), "payee.contractSignedOn", typed, today);
        return kind.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new Payee(kind.get(), name.get(), holder.orElse(null), contract.orElse(null), signed));
    }

    static Declarations declarations(ActivityInput.@Nullable Answers given, Collector errors) {
        return given == null
                ? Declarations.NONE
                : new Declarations(
                        answer(given.hostConsent(), "declarations.hostConsent", errors),
                        answer(given.freeEquipment(), "declarations.freeEquipment", errors),
                        answer(given.tiedToPurchase(), "declarations.tiedToPurchase", errors),
                        answer(given.relatedParties(), "declarations.relatedParties", errors),
                        answer(given.personLevelData(), "declarations.personLevelData", errors));
    }

    private static @Nullable Boolean answer(@Nullable String text, String field, Collector errors) {
        Optional<String> typed = TypedInput.typed(text);
        boolean clear = typed.isEmpty() || List.of("true", "false").contains(typed.get());
        errors.require(clear, field, "Answer true or false, or leave it out.", "请填写 true 或 false，或留空。");
        return clear ? typed.map(Boolean::valueOf).orElse(null) : null;
    }
}
