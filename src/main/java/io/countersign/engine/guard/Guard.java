package io.countersign.engine.guard;

import io.countersign.engine.TaskCompletion;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.auth.AuthorizationCommandChecker;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantCommandChecker;
import org.camunda.bpm.engine.impl.identity.db.DbReadOnlyIdentityServiceProvider;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.persistence.GenericManagerFactory;
import org.jspecify.annotations.Nullable;

/** Puts the guard into an engine: gate, checker, grants that follow tasks, and a listener in every user task. */
public class Guard extends AbstractProcessEnginePlugin {

    private final Supplier<List<TaskCompletion>> completions;

    /** @param completions asked for at each completion, because the engine is built before what it asks */
    public Guard(Supplier<List<TaskCompletion>> completions) {
        this.completions = completions;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        engine.setCustomPreCommandInterceptorsTxRequired(
                first(new Gate(), engine.getCustomPreCommandInterceptorsTxRequired()));
        engine.setCustomPreCommandInterceptorsTxRequiresNew(
                first(new Gate(), engine.getCustomPreCommandInterceptorsTxRequiresNew()));
        engine.setCustomPostCommandInterceptorsTxRequired(
                first(new Gatekeeper(), engine.getCustomPostCommandInterceptorsTxRequired()));
        engine.setCustomPostCommandInterceptorsTxRequiresNew(
                first(new Gatekeeper(), engine.getCustomPostCommandInterceptorsTxRequiresNew()));
        engine.setCommandCheckers(
                List.of(new TenantCommandChecker(), new AuthorizationCommandChecker(), Checker.create()));
        engine.setResourceAuthorizationProvider(new GrantsFollowTasks());
        engine.setAuthorizationEnabledForCustomCode(false);
        engine.setStandaloneTasksEnabled(false);
        // persons are kept in our tables; the engine holds a copy that nobody changes through its own doors
        engine.setIdentityProviderSessionFactory(new GenericManagerFactory(DbReadOnlyIdentityServiceProvider.class));
        List<BpmnParseListener> listeners = new ArrayList<>();
        if (engine.getCustomPreBPMNParseListeners() != null) {
            listeners.addAll(engine.getCustomPreBPMNParseListeners());
        }
        listeners.add(new CompletionListener(completions));
        engine.setCustomPreBPMNParseListeners(listeners);
    }

    /** Whether all its parts are in place in a running engine; without them nobody may be let near it. */
    public static boolean stands(ProcessEngineConfigurationImpl engine) {
        return leads(engine.getCustomPreCommandInterceptorsTxRequired(), Gate.class)
                && leads(engine.getCustomPreCommandInterceptorsTxRequiresNew(), Gate.class)
                && leads(engine.getCustomPostCommandInterceptorsTxRequired(), Gatekeeper.class)
                && leads(engine.getCustomPostCommandInterceptorsTxRequiresNew(), Gatekeeper.class)
                && engine.getCommandCheckers().stream().anyMatch(Checker::isOurs)
                && engine.getResourceAuthorizationProvider() instanceof GrantsFollowTasks
                && !engine.isStandaloneTasksEnabled()
                && engine.getCustomPreBPMNParseListeners().stream().anyMatch(CompletionListener.class::isInstance);
    }

    private static boolean leads(@Nullable List<CommandInterceptor> interceptors, Class<?> type) {
        return interceptors != null && !interceptors.isEmpty() && type.isInstance(interceptors.get(0));
    }

    private static List<CommandInterceptor> first(CommandInterceptor ours, @Nullable List<CommandInterceptor> theirs) {
        List<CommandInterceptor> all = new ArrayList<>();
        all.add(ours);
        if (theirs != null) {
            all.addAll(theirs);
        }
        return all;
    }
}
