package io.countersign.engine.guard;

import io.countersign.engine.Conflicts;
import io.countersign.engine.EngineGateway;
import io.countersign.engine.EngineRefusals;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.Optional;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.springframework.dao.DataIntegrityViolationException;

/** Finds, in what the engine made of it, the sentence that somebody outside should read. */
final class Refusals {

    private static final Refusal ALREADY = new Refusal(
            Refusal.Kind.CONFLICT,
            "already-done",
            new Text("This has already been done. Reload your list.", "该事项已办理，请刷新列表。"));

    private Refusals() {}

    static RuntimeException readable(RuntimeException thrown, Command<?> command) {
        if (thrown instanceof RefusedOutside || EngineGateway.isOpen() || !isAct(command)) {
            return thrown;
        }
        return sentence(thrown, command)
                .<RuntimeException>map(RefusedOutside::by)
                .orElse(thrown);
    }

    /** The engine's own authorization speaks for itself, with the resource and the permission that is missing. */
    private static Optional<Refusal> sentence(RuntimeException thrown, Command<?> command) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (t instanceof DataIntegrityViolationException || t instanceof SQLIntegrityConstraintViolationException) {
                return Optional.of(ALREADY);
            }
        }
        boolean gone = command instanceof SubmitTaskFormCmd && thrown instanceof NullValueException;
        return gone || Conflicts.isConflict(thrown) ? EngineRefusals.in(thrown) : Optional.empty();
    }

    private static boolean isAct(Command<?> command) {
        return OutsideCommands.ACTS.contains(command.getClass().getName());
    }
}
