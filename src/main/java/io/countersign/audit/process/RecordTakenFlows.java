package io.countersign.audit.process;

import io.countersign.audit.TakenFlow;
import io.countersign.audit.TakenFlows;
import java.time.Clock;
import java.util.ArrayList;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Listens on every sequence flow of every process. Whether both ends of a flow were visited says nothing about the flow, so
 * the path of a case cannot be derived from the engine's history.
 */
@Component
class RecordTakenFlows extends AbstractProcessEnginePlugin {

    private final ObjectProvider<TakenFlows> flows; // the engine starts before repositories need to be there
    private final Clock clock;

    RecordTakenFlows(ObjectProvider<TakenFlows> flows, Clock clock) {
        this.flows = flows;
        this.clock = clock;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl engine) {
        if (engine.getCustomPostBPMNParseListeners() == null) {
            engine.setCustomPostBPMNParseListeners(new ArrayList<BpmnParseListener>());
        }
        engine.getCustomPostBPMNParseListeners().add(new OnEveryFlow());
    }

    private final class OnEveryFlow extends AbstractBpmnParseListener {
        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
            String flow = transition.getId();
            ExecutionListener record = execution -> flows.getObject()
                    .record(new TakenFlow(
                            execution.getProcessInstanceId(),
                            execution.getProcessDefinitionId(),
                            flow,
                            clock.instant()));
            transition.addListener(ExecutionListener.EVENTNAME_TAKE, record);
        }
    }
}
