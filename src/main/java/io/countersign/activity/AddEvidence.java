package io.countersign.activity;

import io.countersign.document.ExaminedFile;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.photo.ExaminedPhoto;
import io.countersign.web.InvalidInput.Collector;
import io.countersign.web.TypedInput;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Takes a file as evidence. It is looked at before any transaction begins, because decoding a picture takes its time. */
@Service
public class AddEvidence {

    private static final Money MOST = Money.of(10_000_000);

    /**
     * What somebody typed beside the file.
     *
     * @param line   the cost line it proves something for, or null
     * @param amount how much it proves there, or null
     */
    public record Command(
            String number,
            @Nullable String kind,
            @Nullable String line,
            @Nullable String amount,
            String name,
            byte[] content) {}

    /** The same, read. */
    record Claimed(
            EvidenceKind kind,
            @Nullable String line,
            @Nullable Money amount) {}

    private final KeepEvidence keepEvidence;
    private final CurrentPerson currentPerson;

    AddEvidence(KeepEvidence keepEvidence, CurrentPerson currentPerson) {
        this.keepEvidence = keepEvidence;
        this.currentPerson = currentPerson;
    }

    /** @return id of the piece */
    public long add(Command command) {
        PersonId by = currentPerson.required();
        Claimed claimed = read(command);
        keepEvidence.demandOpen(command.number(), by);
        if (claimed.kind().isPhoto()) {
            ExaminedPhoto photo = ExaminedPhoto.examine(command.name(), command.content());
            return keepEvidence.keep(command.number(), claimed, photo.file(), photo, by);
        }
        ExaminedFile file = ExaminedFile.examine(command.name(), command.content());
        return keepEvidence.keep(command.number(), claimed, file, null, by);
    }

    private static Claimed read(Command command) {
        Collector errors = new Collector();
        TypedInput input = new TypedInput(errors);
        Optional<EvidenceKind> kind = input.choice(command.kind(), "kind", EvidenceKind.class);
        Optional<String> line = TypedInput.typed(command.line());
        Optional<Money> amount = TypedInput.typed(command.amount())
                .flatMap(text -> input.amount(text, "amount", Money.of("0.01"), MOST));
        errors.require(
                amount.isEmpty() || line.isPresent(),
                "line",
                "Choose the cost line that the amount belongs to.",
                "请选择该金额对应的费用行。");
        errors.refuseIfAny();
        return new Claimed(kind.orElseThrow(), line.orElse(null), amount.orElse(null));
    }

    static Refusal refused(String code, Text text) {
        return new Refusal(Refusal.Kind.RULE, code, text, "file");
    }
}
