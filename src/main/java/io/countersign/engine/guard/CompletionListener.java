package io.countersign.engine.guard;

import io.countersign.engine.TaskCompletion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Built into every user task of every process, so that no model can be drawn without it and no request can skip it: before a
 * task is completed, {@link TaskCompletion} is asked on behalf of the person whom the engine has authenticated.
 */
class CompletionListener extends AbstractBpmnParseListener implements TaskListener {

    private final Supplier<List<TaskCompletion>> completions;

    CompletionListener(Supplier<List<TaskCompletion>> completions) {
        this.completions = completions;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        ((UserTaskActivityBehavior) activity.getActivityBehavior())
                .getTaskDefinition()
                .addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this);
    }

    @Override
    public void notify(DelegateTask task) {
        String account = Context.getCommandContext().getAuthenticatedUserId();
        if (account == null) {
            throw Guarded.NOBODY.refusal();
        }
        List<TaskCompletion> asked = completions.get();
        if (asked.isEmpty()) {
            throw Guarded.UNWATCHED.refusal();
        }
        asked.forEach(completion -> completion.completing(task.getId(), account, sent(task)));
    }

    private static Map<String, Object> sent(DelegateTask task) {
        Map<String, Object> sent = new HashMap<>();
        for (String name : OutsideRules.VARIABLES) {
            Object value = task.getVariable(name);
            if (value != null) {
                sent.put(name, value);
            }
        }
        return sent;
    }
}
