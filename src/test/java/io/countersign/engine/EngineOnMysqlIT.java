package io.countersign.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.SystemTest;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Comment;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

@SystemTest
class EngineOnMysqlIT {

    @Autowired
    private ProcessEngine engine;

    @Autowired
    private EngineGateway gateway;

    @Autowired
    private ApplicationContext context;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void deployTheProbe() {
        RepositoryService repository = engine.getRepositoryService();
        gateway.run(() -> repository
                .createDeployment()
                .name("probe")
                .enableDuplicateFiltering(false)
                .addClasspathResource("probe/probe.bpmn")
                .deploy());
    }

    @Test
    void aDelegateThatThrowsAfterItsWriteLeavesNeitherRowNorMovedToken() {
        String instance = start("PROBE-1", true);

        assertThatThrownBy(() -> goOn(instance)).hasMessageContaining("after the write");

        assertThat(customers("PROBE-1")).isZero();
        assertThat(waiting(instance)).isNotNull();
        HistoryService history = engine.getHistoryService();
        assertThat(gateway.call(() -> history.createHistoricActivityInstanceQuery()
                        .processInstanceId(instance)
                        .activityId("write")
                        .count()))
                .isZero();
    }

    @Test
    void aDelegateThatSucceedsMovesBoth() {
        String instance = start("PROBE-2", false);

        goOn(instance);

        assertThat(customers("PROBE-2")).isEqualTo(1);
        assertThat(waiting(instance)).isNull();
    }

    @Test
    void aCommentKeepsAnEmojiAndTwoThousandChineseCharacters() {
        String instance = start("PROBE-3", false);
        TaskService tasks = engine.getTaskService();
        String text = "😀" + "汉".repeat(2_000);

        gateway.run(() -> tasks.createComment(null, instance, text));

        assertThat(gateway.call(() -> tasks.getProcessInstanceComments(instance)))
                .singleElement()
                .extracting(Comment::getFullMessage)
                .isEqualTo(text);
    }

    @Test
    void aVariableKeepsFourThousandCharactersOfFourBytes() {
        RuntimeService runtime = engine.getRuntimeService();
        String instance = start("PROBE-4", false);
        String text = "😀".repeat(2_000);

        gateway.run(() -> runtime.setVariable(instance, "text", text));

        assertThat(gateway.call(() -> runtime.getVariable(instance, "text"))).isEqualTo(text);
    }

    @Test
    void engineAndDomainShareOneDataSourceAndOneTransactionManager() {
        assertThat(context.getBeansOfType(DataSource.class)).hasSize(1);
        assertThat(context.getBeansOfType(PlatformTransactionManager.class).values())
                .singleElement()
                .isInstanceOf(JpaTransactionManager.class)
                .isSameAs(((SpringProcessEngineConfiguration) engine.getProcessEngineConfiguration())
                        .getTransactionManager());
    }

    @Test
    void theLiveEngineIsHardened() {
        assertThat(Hardening.weaknesses((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration()))
                .isEmpty();
    }

    private String start(String key, boolean fail) {
        RuntimeService runtime = engine.getRuntimeService();
        return gateway.call(() -> runtime.startProcessInstanceByKey("probe", key, Map.of("fail", fail))
                .getId());
    }

    private void goOn(String instance) {
        gateway.run(() -> engine.getRuntimeService()
                .signal(Objects.requireNonNull(waiting(instance)).getId()));
    }

    private @Nullable Execution waiting(String instance) {
        return gateway.call(() -> engine.getRuntimeService()
                .createExecutionQuery()
                .processInstanceId(instance)
                .activityId("wait")
                .singleResult());
    }

    private long customers(String code) {
        return jdbc.sql("select count(*) from customer where code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }
}
