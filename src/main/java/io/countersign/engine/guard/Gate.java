package io.countersign.engine.guard;

import io.countersign.engine.Conflicts;
import io.countersign.engine.EngineGateway;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;

/**
 * Stands before every command of the engine and judges the outermost one: our own code and the engine's own threads pass,
 * everybody else may only do what {@link OutsideCommands} names. It stands outside the transaction, so that here a lost race
 * is repeated from its beginning and a refusal of ours loses the engine's wrapping.
 */
class Gate extends CommandInterceptor {

    @Override
    public <T> T execute(Command<T> command) {
        if (Context.getCommandContext() != null) {
            return next.execute(command);
        }
        if (!isOurs()) {
            OutsideRules.judge(command);
        }
        try {
            return Conflicts.retried(() -> next.execute(command));
        } catch (RuntimeException thrown) {
            throw Refusals.readable(thrown, command);
        }
    }

    /** Our own code, or the job executor, whose threads bear a context that no REST call has. */
    static boolean isOurs() {
        return EngineGateway.isOpen() || Context.getJobExecutorContext() != null;
    }
}
