package io.countersign.engine.guard;

import java.util.Set;

/**
 * The commands that a caller outside our own code may run; every other one, also one that a later engine brings, is refused.
 * Named one by one: a test compares the list with all commands of the engine's jar, so that a new one is noticed.
 */
final class OutsideCommands {

    /** What people do in Tasklist. {@link OutsideRules} and {@link TaskRules} say on what and with which values. */
    static final Set<String> ACTS = engine(
            "cmd.SubmitTaskFormCmd",
            "cmd.SubmitStartFormCmd",
            "cmd.ClaimTaskCmd",
            "cmd.SaveTaskCmd",
            "cmd.AddCommentCmd");

    /** What an operator does about a job that failed for good. */
    static final Set<String> REPAIRS = engine("cmd.SetJobRetriesCmd");

    /** Reading, filtered by the engine's own authorizations. Native queries are left out: they take SQL. */
    static final Set<String> READS = engine(
            "ActivityStatisticsQueryImpl",
            "AuthorizationQueryImpl",
            "CleanableHistoricBatchReportImpl",
            "CleanableHistoricCaseInstanceReportImpl",
            "CleanableHistoricDecisionInstanceReportImpl",
            "CleanableHistoricProcessInstanceReportImpl",
            "DeploymentQueryImpl",
            "DeploymentStatisticsQueryImpl",
            "EventSubscriptionQueryImpl",
            "ExecutionQueryImpl",
            "ExternalTaskQueryImpl",
            "GetDeployedTaskFormCmd",
            "HistoricActivityInstanceQueryImpl",
            "HistoricActivityStatisticsQueryImpl",
            "HistoricCaseActivityInstanceQueryImpl",
            "HistoricCaseActivityStatisticsQueryImpl",
            "HistoricCaseInstanceQueryImpl",
            "HistoricDecisionInstanceQueryImpl",
            "HistoricDecisionInstanceStatisticsQueryImpl",
            "HistoricDetailQueryImpl",
            "HistoricExternalTaskLogQueryImpl",
            "HistoricIdentityLinkLogQueryImpl",
            "HistoricIncidentQueryImpl",
            "HistoricJobLogQueryImpl",
            "HistoricProcessInstanceQueryImpl",
            "HistoricProcessInstanceReportImpl$ExecuteDurationReportCmd",
            "HistoricTaskInstanceQueryImpl",
            "HistoricTaskInstanceReportImpl$ExecuteDurationCmd",
            "HistoricTaskInstanceReportImpl$HistoricTaskInstanceCountByNameCmd",
            "HistoricTaskInstanceReportImpl$HistoricTaskInstanceCountByProcessDefinitionKey",
            "HistoricVariableInstanceQueryImpl",
            "IncidentQueryImpl",
            "JobDefinitionQueryImpl",
            "JobQueryImpl",
            "ManagementServiceImpl$GetRegisteredDeploymentsCmd",
            "ProcessDefinitionQueryImpl",
            "ProcessDefinitionStatisticsQueryImpl",
            "ProcessInstanceQueryImpl",
            "SchemaLogQueryImpl",
            "TaskQueryImpl",
            "TaskReportImpl$TaskCountByCandidateGroupCmd",
            "UserOperationLogQueryImpl",
            "VariableInstanceQueryImpl",
            "batch.BatchQueryImpl",
            "batch.BatchStatisticsQueryImpl",
            "batch.history.HistoricBatchQueryImpl",
            "cmd.AuthorizationCheckCmd",
            "cmd.CreateGroupQueryCmd",
            "cmd.CreateTenantQueryCmd",
            "cmd.CreateUserQueryCmd",
            "cmd.ExecuteFilterCountCmd",
            "cmd.ExecuteFilterListCmd",
            "cmd.ExecuteFilterListPageCmd",
            "cmd.ExecuteFilterSingleResultCmd",
            "cmd.FindActiveActivityIdsCmd",
            "cmd.FindHistoryCleanupJobsCmd",
            "cmd.GetActivityInstanceCmd",
            "cmd.GetAttachmentCmd",
            "cmd.GetAttachmentContentCmd",
            "cmd.GetCamundaFormDefinitionCmd",
            "cmd.GetDeployedProcessDefinitionCmd",
            "cmd.GetDeployedStartFormCmd",
            "cmd.GetDeploymentBpmnModelInstanceCmd",
            "cmd.GetDeploymentProcessDiagramCmd",
            "cmd.GetDeploymentProcessDiagramLayoutCmd",
            "cmd.GetDeploymentProcessModelCmd",
            "cmd.GetDeploymentResourceCmd",
            "cmd.GetDeploymentResourceForIdCmd",
            "cmd.GetDeploymentResourceNamesCmd",
            "cmd.GetDeploymentResourcesCmd",
            "cmd.GetExecutionVariableCmd",
            "cmd.GetExecutionVariableTypedCmd",
            "cmd.GetExecutionVariablesCmd",
            "cmd.GetFilterCmd",
            "cmd.GetFormKeyCmd",
            "cmd.GetHistoricExternalTaskLogErrorDetailsCmd",
            "cmd.GetHistoricJobLogExceptionStacktraceCmd",
            "cmd.GetHistoryLevelCmd",
            "cmd.GetIdentityLinksForProcessDefinitionCmd",
            "cmd.GetIdentityLinksForTaskCmd",
            "cmd.GetJobExceptionStacktraceCmd",
            "cmd.GetLicenseKeyCmd",
            "cmd.GetPasswordPolicyCmd",
            "cmd.GetProcessApplicationForDeploymentCmd",
            "cmd.GetProcessInstanceAttachmentsCmd",
            "cmd.GetProcessInstanceCommentsCmd",
            "cmd.GetPropertiesCmd",
            "cmd.GetRenderedStartFormCmd",
            "cmd.GetRenderedTaskFormCmd",
            "cmd.GetStartFormCmd",
            "cmd.GetStartFormVariablesCmd",
            "cmd.GetStaticCalledProcessDefinitionCmd",
            "cmd.GetSubTasksCmd",
            "cmd.GetTableCountCmd",
            "cmd.GetTableMetaDataCmd",
            "cmd.GetTableNameCmd",
            "cmd.GetTaskAttachmentCmd",
            "cmd.GetTaskAttachmentContentCmd",
            "cmd.GetTaskAttachmentsCmd",
            "cmd.GetTaskCommentCmd",
            "cmd.GetTaskCommentsCmd",
            "cmd.GetTaskEventsCmd",
            "cmd.GetTaskFormCmd",
            "cmd.GetTaskFormVariablesCmd",
            "cmd.GetTaskVariableCmd",
            "cmd.GetTaskVariableCmdTyped",
            "cmd.GetTaskVariablesCmd",
            "cmd.GetTelemetryDataCmd",
            "cmd.GetTopicNamesCmd",
            "cmd.GetUniqueTaskWorkerCountCmd",
            "cmd.GetUserAccountCmd",
            "cmd.GetUserInfoCmd",
            "cmd.GetUserInfoKeysCmd",
            "cmd.GetUserPictureCmd",
            "cmd.IsIdentityServiceReadOnlyCmd",
            "cmd.IsTelemetryEnabledCmd",
            "dmn.cmd.GetDeploymentDecisionDefinitionCmd",
            "dmn.cmd.GetDeploymentDecisionDiagramCmd",
            "dmn.cmd.GetDeploymentDecisionModelCmd",
            "dmn.cmd.GetDeploymentDecisionRequirementsDefinitionCmd",
            "dmn.cmd.GetDeploymentDecisionRequirementsDiagramCmd",
            "dmn.cmd.GetDeploymentDecisionRequirementsModelCmd",
            "dmn.cmd.GetDeploymentDmnModelInstanceCmd",
            "dmn.entity.repository.DecisionDefinitionQueryImpl",
            "dmn.entity.repository.DecisionRequirementsDefinitionQueryImpl",
            "cmmn.entity.repository.CaseDefinitionQueryImpl",
            "cmmn.entity.runtime.CaseExecutionQueryImpl",
            "cmmn.entity.runtime.CaseInstanceQueryImpl",
            "filter.FilterQueryImpl",
            "identity.db.DbGroupQueryImpl",
            "identity.db.DbTenantQueryImpl",
            "identity.db.DbUserQueryImpl",
            "metrics.MetricsQueryImpl",
            "metrics.MetricsQueryImpl$MetricsQueryIntervalCmd",
            "metrics.MetricsQueryImpl$MetricsQuerySumCmd");

    /** Cockpit's own queries; each checks what the caller may read. */
    static final Set<String> COCKPIT = Set.of(
            "org.camunda.bpm.cockpit.impl.plugin.base.sub.resources.ProcessDefinitionResource$QueryCalledProcessDefinitionsCmd",
            "org.camunda.bpm.cockpit.impl.plugin.resources.ProcessInstanceRestService$QueryProcessInstancesCmd",
            "org.camunda.bpm.cockpit.impl.plugin.resources.ProcessInstanceRestService$QueryProcessInstancesCountCmd",
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$ExecuteListQueryCmd",
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$ExecuteSingleQueryCmd",
            "org.camunda.bpm.webapp.impl.db.QueryServiceImpl$QueryServiceRowCountCmd");

    /** The engine's own threads, start and stop. No REST resource runs these. */
    static final Set<String> ENGINE = engine(
            "BootstrapEngineCommand",
            "HistoryLevelSetupCommand",
            "SchemaOperationProcessEngineClose",
            "SchemaOperationsProcessEngineBuild",
            "cmd.AcquireJobsCmd",
            "cmd.DetermineHistoryLevelCmd",
            "cmd.GetNextIdBlockCmd",
            "cmd.ReportDbMetricsCmd",
            "cmd.UnlockJobCmd",
            "metrics.reporter.DbMetricsReporter$ReportDbMetricsValueCmd",
            "metrics.reporter.MetricsCollectionTask$MetricsCollectionCmd");

    private OutsideCommands() {}

    static boolean allows(Class<?> command) {
        String name = command.getName();
        return ACTS.contains(name)
                || READS.contains(name)
                || ENGINE.contains(name)
                || COCKPIT.contains(name)
                || REPAIRS.contains(name);
    }

    private static Set<String> engine(String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> "org.camunda.bpm.engine.impl." + name)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
