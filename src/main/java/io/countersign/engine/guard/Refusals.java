package io.countersign.engine.guard;

import io.countersign.engine.EngineGateway;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.sql.SQLIntegrityConstraintViolationException;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;

/** Finds, in what the engine made of it, the sentence that somebody should read. */
final class Refusals {

    private static final Text GONE =
            new Text("This task has already been dealt with. Reload your list.", "该任务已办理完毕，请刷新任务列表。");
    private static final Text ALREADY =
            new Text("This has already been decided. Reload your list.", "该事项已有审批结论，请刷新任务列表。");

    private Refusals() {}

    static RuntimeException readable(RuntimeException thrown, Command<?> command) {
        Refusal refusal = in(thrown, command);
        if (refusal == null) {
            return thrown;
        }
        return EngineGateway.isOpen() ? refusal : RefusedOutside.by(refusal);
    }

    private static @Nullable Refusal in(RuntimeException thrown, Command<?> command) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof Refusal refusal) {
                return refusal;
            }
            if (t instanceof DataIntegrityViolationException || t instanceof SQLIntegrityConstraintViolationException) {
                return EngineGateway.isOpen() ? null : new Refusal(Refusal.Kind.CONFLICT, "already-decided", ALREADY);
            }
        }
        return command instanceof SubmitTaskFormCmd && thrown instanceof NullValueException
                ? new Refusal(Refusal.Kind.CONFLICT, "task-gone", GONE)
                : null;
    }
}
