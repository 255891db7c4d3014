package io.countersign.audit;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws the way one process instance of a case took, on the version it ran on. */
@Service
public class DrawRun {

    private final ProcessHistory history;
    private final TakenFlows flows;

    DrawRun(ProcessHistory history, TakenFlows flows) {
        this.history = history;
        this.flows = flows;
    }

    @Transactional(readOnly = true)
    public RunDrawing draw(String number, String processInstance) {
        Run run = history.runsOf(number).stream()
                .filter(one -> one.instance().equals(processInstance))
                .findFirst()
                .orElseThrow(RunDrawing::unknown);
        return new RunDrawing(
                run,
                history.diagram(run.definition()),
                List.copyOf(flows.of(processInstance)),
                history.visitsOf(processInstance));
    }
}
