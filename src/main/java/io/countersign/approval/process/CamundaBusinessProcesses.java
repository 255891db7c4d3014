package io.countersign.approval.process;

import io.countersign.approval.BusinessProcesses;
import io.countersign.engine.EngineGateway;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.util.List;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.MessageCorrelationBuilder;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Business processes on Camunda. */
@Component
class CamundaBusinessProcesses implements BusinessProcesses {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineGateway gateway;

    CamundaBusinessProcesses(RuntimeService runtime, TaskService tasks, EngineGateway gateway) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.gateway = gateway;
    }

    @Override
    public void start(String process, String number) {
        gateway.call(() -> runtime.startProcessInstanceByKey(process, number));
    }

    @Override
    public void complete(String process, String number, String task) {
        gateway.run(() -> {
            List<Task> open = tasks.createTaskQuery()
                    .processDefinitionKey(process)
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey(task)
                    .listPage(0, 1);
            if (open.isEmpty()) {
                throw gone(number);
            }
            tasks.complete(open.get(0).getId());
        });
    }

    @Override
    public void tell(String number, String message) {
        gateway.run(() -> {
            try {
                correlation(number, message).correlate();
            } catch (MismatchingMessageCorrelationException nobodyWaits) {
                throw gone(number);
            }
        });
    }

    @Override
    public void tellIfWaiting(String number, String message) {
        gateway.call(() -> correlation(number, message).correlateAllWithResult());
    }

    private MessageCorrelationBuilder correlation(String number, String message) {
        return runtime.createMessageCorrelation(message).processInstanceBusinessKey(number);
    }

    private static Refusal gone(String number) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "not-waiting",
                new Text(
                        number + " has gone on in the meantime and is not waiting for this any more. Load it again.",
                        number + " 已进入后续环节，不再等待此操作，请重新载入。"));
    }
}
