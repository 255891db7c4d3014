package io.countersign.order.process;

import io.countersign.engine.EngineGateway;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.order.OrderProcess;
import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Orders' way to the engine; the business key of a process is the number of its order. */
@Component
class CamundaOrderProcess implements OrderProcess {

    static final String PROCESS = "orderApproval";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final EngineGateway gateway;

    CamundaOrderProcess(RuntimeService runtime, TaskService tasks, EngineGateway gateway) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.gateway = gateway;
    }

    @Override
    public void start(String number) {
        gateway.call(() -> runtime.startProcessInstanceByKey(PROCESS, number));
    }

    @Override
    public void revised(String number) {
        gateway.run(() -> {
            List<Task> open = tasks.createTaskQuery()
                    .processDefinitionKey(PROCESS)
                    .processInstanceBusinessKey(number)
                    .taskDefinitionKey("reviseOrder")
                    .listPage(0, 1);
            if (open.isEmpty()) {
                throw gone(number);
            }
            tasks.complete(open.get(0).getId());
        });
    }

    @Override
    public void withdrawn(String number) {
        gateway.run(() -> runtime.createMessageCorrelation("orderWithdrawn")
                .processInstanceBusinessKey(number)
                .correlate());
    }

    @Override
    public void factsChanged(String number) {
        gateway.call(() -> runtime.createMessageCorrelation("orderFactsChanged")
                .processInstanceBusinessKey(number)
                .correlateAllWithResult());
    }

    private static Refusal gone(String number) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                "not-with-requester",
                new Text(number + " is no longer with you. Load it again.", number + " 已不在您处待修改，请重新载入。"));
    }
}
