package io.countersign.approval.process;

import io.countersign.approval.ApprovalTasks;
import io.countersign.engine.Conflicts;
import io.countersign.engine.EngineCaller;
import io.countersign.engine.EngineGateway;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Completes tasks of the process for our API: the same way as Tasklist's, so that both meet the same listener. */
@Component
class CamundaApprovalTasks implements ApprovalTasks {

    private final TaskService tasks;
    private final EngineGateway gateway;
    private final EngineCaller caller;

    CamundaApprovalTasks(TaskService tasks, EngineGateway gateway, EngineCaller caller) {
        this.tasks = tasks;
        this.gateway = gateway;
        this.caller = caller;
    }

    @Override
    public void complete(String task, String account, Map<String, @Nullable String> sent) {
        // transient: nothing of it is kept in the engine, and people who decide at once cannot overwrite each other
        VariableMap variables = Variables.createVariables();
        sent.forEach((name, value) -> variables.putValueTyped(name, Variables.stringValue(value, true)));
        Conflicts.retried(() -> {
            gateway.run(() -> asCaller(account, () -> tasks.complete(task, variables)));
            return task;
        });
    }

    @Override
    public void assign(String task, String account) {
        gateway.run(() -> tasks.setAssignee(task, account));
    }

    private void asCaller(String account, Runnable work) {
        caller.enter(account);
        try {
            work.run();
        } finally {
            caller.leave();
        }
    }
}
