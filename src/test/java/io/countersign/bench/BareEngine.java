package io.countersign.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The engine alone on the same models: delegates that do nothing but set what the gateways read. */
class BareEngine implements AutoCloseable {

    /** Stands for every delegate and listener of the models. */
    private record Step(Consumer<DelegateExecution> work) implements JavaDelegate, ExecutionListener, TaskListener {
        @Override
        public void execute(DelegateExecution execution) {
            work.accept(execution);
        }

        @Override
        public void notify(DelegateExecution execution) {
            work.accept(execution);
        }

        @Override
        public void notify(DelegateTask task) {}
    }

    /** Stands for the bean that says who is asked. */
    public static class StepAssignments {
        public List<Long> toAsk(Long step) {
            return List.of(step);
        }

        public String account(Long assignment) {
            return "sun.qiang";
        }

        public boolean decided(Long step) {
            return true;
        }
    }

    private final HikariDataSource pool = new HikariDataSource();
    private final ProcessEngine engine;

    /** @param settings {@code true} with the product's history settings, {@code false} with the engine's defaults */
    BareEngine(String url, boolean settings) {
        pool.setJdbcUrl(url);
        pool.setTransactionIsolation("TRANSACTION_READ_COMMITTED");
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(pool);
        configuration.setProcessEngineName("bare-" + settings);
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setHistory("full");
        configuration.setJobExecutorActivate(false);
        configuration.setDbMetricsReporterActivate(false);
        if (settings) {
            configuration.setHistoryRemovalTimeStrategy(ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START);
            configuration.setTaskMetricsEnabled(false);
        }
        configuration.setBeans(beans());
        engine = configuration.buildProcessEngine();
    }

    private static Map<Object, Object> beans() {
        Map<Object, Object> beans = new HashMap<>();
        for (String nothing : Set.of(
                "acceptOrder",
                "reserveCredit",
                "handOverToErp",
                "openRound",
                "presentTask",
                "withdrawTask",
                "returnOrder",
                "resubmitOrder",
                "presentAppointment",
                "remindApprovers",
                "escalateStep",
                "expireOrder",
                "rejectOrder",
                "closeWithdrawnOrder")) {
            beans.put(nothing, new Step(execution -> {}));
        }
        beans.put("checkOrder", new Step(execution -> execution.setVariable("blocked", false)));
        beans.put("releaseOrder", new Step(execution -> execution.setVariable("released", true)));
        beans.put("closeRound", new Step(execution -> execution.setVariable("outcome", "APPROVED")));
        beans.put("findNextStep", new Step(BareEngine::findNextStep));
        beans.put("stepAssignments", new StepAssignments());
        return beans;
    }

    /** One step, then none. */
    private static void findNextStep(DelegateExecution execution) {
        boolean first = !execution.hasVariable("stepId");
        execution.setVariable("next", first ? "DECIDE" : "CLOSE");
        if (first) {
            execution.setVariable("stepId", 1L);
            execution.setVariable("dueAt", new Date(System.currentTimeMillis() + 86_400_000));
            execution.setVariable("remindAt", new Date(System.currentTimeMillis() + 43_200_000));
        }
    }

    void deploy(List<Path> models) {
        DeploymentBuilder deployment = engine.getRepositoryService().createDeployment();
        models.forEach(model -> deployment.addString(model.toString(), Files.read(model)));
        deployment.deploy();
    }

    void start(String key) {
        engine.getRuntimeService().startProcessInstanceByKey("orderApproval", key);
    }

    void decide(String key) {
        String task = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(key)
                .singleResult()
                .getId();
        engine.getTaskService().complete(task);
    }

    void handOver(String key) {
        String job = engine.getManagementService()
                .createJobQuery()
                .messages()
                .active()
                .listPage(0, 1)
                .get(0)
                .getId();
        engine.getManagementService().executeJob(job);
    }

    long ended() {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("orderApproval")
                .finished()
                .count();
    }

    @Override
    public void close() {
        engine.close();
        pool.close();
    }

    private static final class Files {
        static String read(Path file) {
            try {
                return java.nio.file.Files.readString(file);
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
