package io.countersign.invoice;

import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.Deed;
import io.countersign.people.Person;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finance says that an invoice was red-flushed or voided, also before anybody has used it, or that it stands after all. Nothing
 * is paid on it from then on.
 */
@Service
public class AnnulInvoice {

    private static final int LONGEST_REASON = 500;

    private final AnnulledInvoices annulled;
    private final InvoiceUses uses;
    private final CurrentPerson current;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AnnulInvoice(
            AnnulledInvoices annulled,
            InvoiceUses uses,
            CurrentPerson current,
            ApplicationEventPublisher events,
            Clock clock) {
        this.annulled = annulled;
        this.uses = uses;
        this.current = current;
        this.events = events;
        this.clock = clock;
    }

    /** @throws io.countersign.web.InvalidInput naming the field that is wrong */
    @Transactional
    public void annul(@Nullable String typedKey, @Nullable String typedState, @Nullable String typedReason) {
        Person person = MayHandle.annulling(current.person());
        Collector errors = new Collector();
        TypedInput typed = new TypedInput(errors);
        Optional<InvoiceKey> key = Typed.code(typedKey).flatMap(InvoiceKey::parse);
        errors.require(
                key.isPresent(),
                "key",
                "The number of a digitalised invoice has 20 digits; an older one is code and number together.",
                "数电票填写 20 位号码；旧版发票请将代码与号码连写。");
        Optional<InvoiceState> state = typed.choice(typedState, "state", InvoiceState.class);
        Optional<String> reason = typed.text(typedReason, "reason", LONGEST_REASON);
        errors.refuseIfAny();
        record(key.orElseThrow().toString(), state.orElseThrow(), reason.orElseThrow(), person);
    }

    private void record(String key, InvoiceState state, String reason, Person person) {
        annulled.add(key, state, reason, person.id(), clock.instant());
        events.publishEvent(new Deed(
                "invoice-" + state.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
                uses.ofKey(key).map(seen -> seen.use().number()).orElse(null),
                new Text(
                        "Invoice " + key + " is " + state.title().en(),
                        "发票 " + key + " " + state.title().zh()),
                reason,
                Map.of("invoice", key, "state", state.name())));
    }
}
