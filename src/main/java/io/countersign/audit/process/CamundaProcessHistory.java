package io.countersign.audit.process;

import io.countersign.audit.DecisionTable;
import io.countersign.audit.ProcessHistory;
import io.countersign.audit.Run;
import io.countersign.audit.Visit;
import io.countersign.engine.EngineGateway;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads the engine's history and its deployed models. */
@Component
class CamundaProcessHistory implements ProcessHistory {

    private static final int RUNS = 50;
    private static final int VISITS = 1000;

    private final HistoryService history;
    private final RepositoryService repository;
    private final EngineGateway engine;

    CamundaProcessHistory(HistoryService history, RepositoryService repository, EngineGateway engine) {
        this.history = history;
        this.repository = repository;
        this.engine = engine;
    }

    @Override
    public List<Run> runsOf(String businessKey) {
        return engine.call(() -> history
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .asc()
                .listPage(0, RUNS)
                .stream()
                .map(CamundaProcessHistory::run)
                .toList());
    }

    @Override
    public List<Visit> visitsOf(String processInstance) {
        return engine.call(() -> history
                .createHistoricActivityInstanceQuery()
                .processInstanceId(processInstance)
                .orderPartiallyByOccurrence()
                .asc()
                .listPage(0, VISITS)
                .stream()
                .map(CamundaProcessHistory::visit)
                .toList());
    }

    @Override
    public String diagram(String processDefinition) {
        try (InputStream model = engine.call(() -> repository.getProcessModel(processDefinition))) {
            return new String(model.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public Optional<DecisionTable> decisionTable(String decisionDefinition, Set<String> firedRules) {
        return engine.call(() -> Optional.ofNullable(repository
                        .createDecisionDefinitionQuery()
                        .decisionDefinitionId(decisionDefinition)
                        .singleResult())
                .flatMap(definition -> table(definition, firedRules)));
    }

    private Optional<DecisionTable> table(DecisionDefinition definition, Set<String> firedRules) {
        return DeployedTable.read(
                repository.getDmnModelInstance(definition.getId()),
                definition.getKey(),
                definition.getVersion(),
                firedRules);
    }

    private static Run run(HistoricProcessInstance instance) {
        String name = instance.getProcessDefinitionName();
        return new Run(
                instance.getId(),
                instance.getProcessDefinitionId(),
                instance.getProcessDefinitionKey(),
                name == null ? instance.getProcessDefinitionKey() : name,
                instance.getProcessDefinitionVersion(),
                instance.getStartTime().toInstant(),
                instantOrNull(instance.getEndTime()),
                instance.getSuperProcessInstanceId());
    }

    private static Visit visit(HistoricActivityInstance activity) {
        return new Visit(
                activity.getActivityId(), activity.getStartTime().toInstant(), instantOrNull(activity.getEndTime()));
    }

    private static @Nullable Instant instantOrNull(@Nullable Date date) {
        return date == null ? null : date.toInstant();
    }
}
