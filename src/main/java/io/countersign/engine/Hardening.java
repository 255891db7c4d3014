package io.countersign.engine;

import io.countersign.engine.guard.Guard;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.history.HistoryLevel;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.stereotype.Component;

/**
 * Looks at the live engine before anything runs on it and stops the start when one of its dangerous defaults is back. A
 * setting in {@code application.yml} one level too deep is ignored without a word; this is the word.
 */
@Component
class Hardening implements InitializingBean {

    private final ProcessEngine engine;

    Hardening(ProcessEngine engine) {
        this.engine = engine;
    }

    @Override
    public void afterPropertiesSet() {
        List<String> weak = weaknesses((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration());
        if (!weak.isEmpty()) {
            throw new IllegalStateException("The engine is not hardened; it will not start: " + weak);
        }
    }

    static List<String> weaknesses(ProcessEngineConfigurationImpl live) {
        Expectations expect = new Expectations();
        access(live, expect);
        code(live, expect);
        history(live, expect);
        return expect.missed;
    }

    private static void access(ProcessEngineConfigurationImpl live, Expectations expect) {
        expect.equal("authorizationEnabled", true, live.isAuthorizationEnabled());
        expect.equal("authorizationEnabledForCustomCode", false, live.isAuthorizationEnabledForCustomCode());
        expect.equal("authorizationCheckRevokes", "never", live.getAuthorizationCheckRevokes());
        expect.equal("defaultUserPermissionForTask", "TASK_WORK", live.getDefaultUserPermissionNameForTask());
        expect.equal("enforceSpecificVariablePermission", true, live.isEnforceSpecificVariablePermission());
        expect.equal("enableHistoricInstancePermissions", true, live.isEnableHistoricInstancePermissions());
        expect.equal("enablePasswordPolicy", true, live.isEnablePasswordPolicy());
        expect.equal("userResourceWhitelistPattern", "[a-z0-9._-]{2,64}", live.getUserResourceWhitelistPattern());
        expect.equal("groupResourceWhitelistPattern", "[a-z0-9._-]{2,64}", live.getGroupResourceWhitelistPattern());
        expect.equal("queryMaxResultsLimit", 2000, live.getQueryMaxResultsLimit());
        expect.equal("webappsAuthenticationLogging", true, live.isWebappsAuthenticationLoggingEnabled());
    }

    private static void code(ProcessEngineConfigurationImpl live, Expectations expect) {
        expect.equal("defaultSerializationFormat", "application/json", live.getDefaultSerializationFormat());
        expect.equal("javaSerializationFormatEnabled", false, live.isJavaSerializationFormatEnabled());
        expect.equal("deserializationTypeValidationEnabled", true, live.isDeserializationTypeValidationEnabled());
        expect.equal("deserializationAllowedPackages", null, live.getDeserializationAllowedPackages());
        expect.equal("deserializationAllowedClasses", null, live.getDeserializationAllowedClasses());
        expect.equal("enableXxeProcessing", false, live.isEnableXxeProcessing());
        expect.equal("enableExpressionsInAdhocQueries", false, live.isEnableExpressionsInAdhocQueries());
        expect.equal("the guard stands in all its parts", true, Guard.stands(live));
        expect.equal(
                "enableScriptEngineLoadExternalResources", false, live.isEnableScriptEngineLoadExternalResources());
        expect.equal("beans reachable from models", true, live.getBeans() instanceof ModelBeans);
        expect.equal(
                "exceptions after an unhandled BPMN error", true, live.isEnableExceptionsAfterUnhandledBpmnError());
    }

    private static void history(ProcessEngineConfigurationImpl live, Expectations expect) {
        expect.equal("databaseSchemaUpdate", "false", live.getDatabaseSchemaUpdate());
        expect.equal("historyLevel", HistoryLevel.HISTORY_LEVEL_FULL, live.getHistoryLevel());
        expect.equal("historyTimeToLive", "P3650D", live.getHistoryTimeToLive());
        expect.equal("enforceHistoryTimeToLive", true, live.isEnforceHistoryTimeToLive());
        expect.equal(
                "historyRemovalTimeStrategy",
                ProcessEngineConfiguration.HISTORY_REMOVAL_TIME_STRATEGY_START,
                live.getHistoryRemovalTimeStrategy());
        expect.equal(
                "restrictUserOperationLogToAuthenticatedUsers",
                false,
                live.isRestrictUserOperationLogToAuthenticatedUsers());
        expect.equal("logEntriesPerSyncOperationLimit", -1L, live.getLogEntriesPerSyncOperationLimit());
        expect.equal("failedJobRetryTimeCycle", "PT5S,PT30S,PT2M,PT10M,PT1H", live.getFailedJobRetryTimeCycle());
    }

    /** What was expected and not found. */
    private static final class Expectations {

        private final List<String> missed = new ArrayList<>();

        void equal(String setting, @Nullable Object expected, @Nullable Object found) {
            if (!Objects.equals(expected, found)) {
                missed.add(setting + " is " + found + " and must be " + expected);
            }
        }
    }
}
