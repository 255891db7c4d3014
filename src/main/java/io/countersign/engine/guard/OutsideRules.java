package io.countersign.engine.guard;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.SetJobRetriesCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitStartFormCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;

/** What can be said about a command from outside by its class and its values alone, before anything is read. */
final class OutsideRules {

    /** What a person may send with a task; everything else is read from our tables. */
    static final Set<String> VARIABLES = Set.of("verdict", "reason", "evidenceHash");

    private OutsideRules() {}

    static void judge(Command<?> command) {
        if (!OutsideCommands.allows(command.getClass())) {
            throw Guarded.COMMAND.outside();
        }
        if (command instanceof SubmitTaskFormCmd) {
            keepTransient(Field.of(command, "properties", VariableMap.class));
        } else if (command instanceof SubmitStartFormCmd) {
            demandNone(Field.of(command, "variables", VariableMap.class));
        } else if (command instanceof SetJobRetriesCmd) {
            demandRepair(command);
        }
    }

    /** The values reach the listener and nothing else: kept, they would be business data that came through an open door. */
    private static void keepTransient(VariableMap sent) {
        if (!VARIABLES.containsAll(sent.keySet())) {
            throw Guarded.VARIABLES.outside();
        }
        for (String name : List.copyOf(sent.keySet())) {
            Object value = sent.get(name);
            sent.putValueTyped(name, Variables.stringValue(value == null ? null : value.toString(), true));
        }
    }

    private static void demandNone(VariableMap sent) {
        if (!sent.isEmpty()) {
            throw Guarded.VARIABLES.outside();
        }
    }

    /** Giving one job new tries is a repair; taking them away, or another due date, is a way around a timer. */
    private static void demandRepair(Command<?> command) {
        boolean repair = Field.find(command, "jobId", String.class).isPresent()
                && Field.of(command, "retries", Integer.class) > 0
                && !Field.of(command, "isDueDateSet", Boolean.class);
        if (!repair) {
            throw Guarded.COMMAND.outside();
        }
    }
}
