package io.countersign.engine.guard;

import java.util.Objects;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.cfg.auth.DefaultAuthorizationProvider;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;

/**
 * Takes a grant on a task back when its reason is gone. The engine by itself only adds: whoever once had a task could work on
 * it for ever.
 */
class GrantsFollowTasks extends DefaultAuthorizationProvider {

    /** A person reads their own profile; it is kept in our tables and changed there. */
    @Override
    public AuthorizationEntity[] newUser(User user) {
        return new AuthorizationEntity[] {
            createGrantAuthorization(user.getId(), null, Resources.USER, user.getId(), Permissions.READ)
        };
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskAssignee(
            Task task, @Nullable String oldAssignee, @Nullable String newAssignee) {
        takeBack(task, oldAssignee, newAssignee, task.getOwner());
        AuthorizationEntity[] grants = super.newTaskAssignee(task, oldAssignee, newAssignee);
        if (grants != null) {
            // needed for the follow-up date; whatever else it would allow, the checker refuses
            grants[0].addPermission(Permissions.TASK_ASSIGN);
        }
        return grants;
    }

    @Override
    public AuthorizationEntity @Nullable [] newTaskOwner(
            Task task, @Nullable String oldOwner, @Nullable String newOwner) {
        takeBack(task, oldOwner, newOwner, task.getAssignee());
        return super.newTaskOwner(task, oldOwner, newOwner);
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskUserIdentityLink(Task task, String user, String type) {
        if (user.equals(task.getAssignee()) || user.equals(task.getOwner()) || isLinked(task, user, null, type)) {
            return null;
        }
        return found(getGrantAuthorizationByUserId(user, Resources.TASK, task.getId()));
    }

    @Override
    public AuthorizationEntity @Nullable [] deleteTaskGroupIdentityLink(Task task, String group, String type) {
        return isLinked(task, null, group, type)
                ? null
                : found(getGrantAuthorizationByGroupId(group, Resources.TASK, task.getId()));
    }

    private void takeBack(Task task, @Nullable String from, @Nullable String heir, @Nullable String otherHolder) {
        if (from == null || from.equals(heir) || from.equals(otherHolder) || isLinked(task, from, null, null)) {
            return;
        }
        AuthorizationEntity grant = getGrantAuthorizationByUserId(from, Resources.TASK, task.getId());
        if (grant != null) {
            Context.getCommandContext().getDbEntityManager().delete(grant);
        }
    }

    /** Whether another link than the one of this type that is being deleted still gives them the task. */
    private static boolean isLinked(
            Task task, @Nullable String user, @Nullable String group, @Nullable String deleted) {
        return ((TaskEntity) task)
                .getIdentityLinks().stream()
                        .filter(link -> !link.getType().equals(deleted))
                        .anyMatch(link -> gives(link, user, group));
    }

    private static boolean gives(IdentityLink link, @Nullable String user, @Nullable String group) {
        return user != null && Objects.equals(link.getUserId(), user)
                || group != null && Objects.equals(link.getGroupId(), group);
    }

    private static AuthorizationEntity @Nullable [] found(@Nullable AuthorizationEntity grant) {
        return grant == null ? null : new AuthorizationEntity[] {grant};
    }
}
