package io.countersign.engine;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationEvent;
import org.camunda.bpm.dmn.engine.delegate.DmnEvaluatedDecisionRule;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DecisionDefinition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Asks a deployed decision table without leaving a trace: a preview may ask as often as somebody types. The run and the
 * replay of a past case ask the same way, and store the version and the rules that fired with what they decided.
 */
@Component
public class DecisionTables {

    private final RepositoryService repository;
    private final EngineGateway gateway;
    private final DmnEngine dmn;
    private final Map<String, DmnDecision> parsed = new ConcurrentHashMap<>();
    private final Cache<String, DecisionVersion> latest =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(10)).build();
    private final ThreadLocal<List<DmnDecisionTableEvaluationEvent>> heard = ThreadLocal.withInitial(ArrayList::new);

    public DecisionTables(RepositoryService repository, EngineGateway gateway) {
        this.repository = repository;
        this.gateway = gateway;
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration
                .getCustomPostDecisionTableEvaluationListeners()
                .add(event -> heard.get().add(event));
        this.dmn = configuration.buildEngine();
    }

    /** Asks the version in force now; a version that another node has deployed is known here ten seconds later. */
    public Evaluation latest(String key, Map<String, ?> inputs) {
        return of(latest.get(key, this::find), inputs);
    }

    private DecisionVersion find(String key) {
        DecisionDefinition definition = gateway.call(() -> repository
                .createDecisionDefinitionQuery()
                .decisionDefinitionKey(key)
                .latestVersion()
                .singleResult());
        if (definition == null) {
            throw new IllegalStateException("No decision table '" + key + "' is deployed");
        }
        return new DecisionVersion(key, definition.getVersion(), definition.getId());
    }

    /** Asks the version that was in force when something was decided. */
    public Evaluation of(DecisionVersion version, Map<String, ?> inputs) {
        DmnDecision decision = parsed.computeIfAbsent(version.definitionId(), id -> parse(version));
        Map<String, @Nullable Object> given = new LinkedHashMap<>(inputs);
        heard.remove();
        try {
            dmn.evaluateDecision(decision, given);
            return new Evaluation(version, given, fired(version.key()));
        } finally {
            heard.remove();
        }
    }

    private List<FiredRule> fired(String key) {
        return heard.get().stream()
                .filter(event -> event.getDecisionTable().getKey().equals(key))
                .flatMap(event -> event.getMatchingRules().stream())
                .map(DecisionTables::asFiredRule)
                .toList();
    }

    private static FiredRule asFiredRule(DmnEvaluatedDecisionRule rule) {
        Map<String, @Nullable Object> outputs = new LinkedHashMap<>();
        rule.getOutputEntries()
                .values()
                .forEach(output ->
                        outputs.put(output.getOutputName(), output.getValue().getValue()));
        return new FiredRule(rule.getId(), outputs);
    }

    private DmnDecision parse(DecisionVersion version) {
        try (InputStream model = gateway.call(() -> repository.getDecisionModel(version.definitionId()))) {
            return dmn.parseDecision(version.key(), model);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
