package io.countersign.engine.guard;

import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.impl.cmd.ClaimTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SaveTaskCmd;
import org.camunda.bpm.engine.impl.cmd.SubmitTaskFormCmd;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLinkType;

/** What callers from outside may do to which task: submit their own, claim what was offered to them, note a follow-up date. */
final class TaskRules {

    private TaskRules() {}

    static void work(TaskEntity task) {
        Command<?> command = Context.getCommandInvocationContext().getCommand();
        String caller = Context.getCommandContext().getAuthenticatedUserId();
        if (command instanceof SubmitTaskFormCmd) {
            demandAssignee(task, caller);
        } else if (command instanceof ClaimTaskCmd) {
            demandOffer(
                    task, caller, Field.find(command, "userId", String.class).orElse(null));
        } else {
            throw Guarded.COMMAND.outside();
        }
    }

    /** Tasklist sends the whole task back when somebody sets a follow-up date. */
    static void change(TaskEntity task) {
        Command<?> command = Context.getCommandInvocationContext().getCommand();
        String caller = Context.getCommandContext().getAuthenticatedUserId();
        boolean followUp = command instanceof SaveTaskCmd
                && Set.of(TaskEntity.FOLLOW_UP_DATE)
                        .containsAll(task.getPropertyChanges().keySet())
                && caller != null
                && caller.equals(task.getAssignee());
        if (!followUp) {
            throw Guarded.ONLY_FOLLOW_UP.outside();
        }
    }

    private static void demandAssignee(TaskEntity task, @org.jspecify.annotations.Nullable String caller) {
        if (caller == null || !caller.equals(task.getAssignee())) {
            throw Guarded.NOT_ASSIGNED.outside();
        }
    }

    private static void demandOffer(
            TaskEntity task,
            @org.jspecify.annotations.Nullable String caller,
            @org.jspecify.annotations.Nullable String claimant) {
        if (caller == null || !Objects.equals(caller, claimant) || !isCandidate(task, caller)) {
            throw Guarded.NOT_CANDIDATE.outside();
        }
    }

    private static boolean isCandidate(TaskEntity task, String caller) {
        CommandContext context = Context.getCommandContext();
        var groups = context.getAuthentication().getGroupIds();
        return task.getIdentityLinks().stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .anyMatch(link -> caller.equals(link.getUserId())
                        || link.getGroupId() != null && groups != null && groups.contains(link.getGroupId()));
    }
}
