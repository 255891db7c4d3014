package io.countersign.audit;

import io.countersign.storage.TimeOrderedIds;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The paths that cases really took, written in one statement per transaction: a row each would be a round trip each. */
@Component
public class TakenFlows {

    private final JdbcClient jdbc;
    private final BeforeCommit<TakenFlow> pending = new BeforeCommit<>(this::write);

    TakenFlows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Inside the transaction in which the token moves. */
    public void record(TakenFlow flow) {
        pending.add(flow);
    }

    /** Oldest first; a case has some tens of them. */
    public List<TakenFlow> of(String processInstance) {
        return jdbc.sql("select process_instance, process_definition, flow, taken_at from taken_flow"
                        + " where process_instance = ? order by id limit 2000")
                .param(processInstance)
                .query((row, number) ->
                        new TakenFlow(row.getString(1), row.getString(2), row.getString(3), Columns.instant(row, 4)))
                .list();
    }

    private void write(List<TakenFlow> flows) {
        JdbcClient.StatementSpec insert =
                jdbc.sql("insert into taken_flow (id, taken_at, process_instance, process_definition, flow) values "
                        + String.join(", ", Collections.nCopies(flows.size(), "(?, ?, ?, ?, ?)")));
        for (TakenFlow flow : flows) {
            insert = insert.param(TimeOrderedIds.next())
                    .param(Columns.utc(flow.at()))
                    .param(flow.processInstance())
                    .param(flow.processDefinition())
                    .param(flow.flow());
        }
        insert.update();
    }
}
