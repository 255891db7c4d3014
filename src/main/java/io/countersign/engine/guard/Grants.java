package io.countersign.engine.guard;

import static io.countersign.people.Roles.AUDITOR;
import static io.countersign.people.Roles.PLATFORM_ADMINISTRATOR;
import static io.countersign.people.Roles.PROCESS_DESIGNER;

import io.countersign.engine.EngineGateway;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.task.IdentityLink;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What each role may see and start in the engine; the same on every start, whatever somebody wrote there. Nobody holds a
 * right to change a running process: those doors are closed for everybody. Who may start a process is written in its model,
 * as candidate starter groups.
 */
@Component
class Grants {

    /** @param role null for everybody who is signed in */
    private record Grant(@Nullable Role role, Resource resource, String id, Set<Permission> permissions) {

        Grant(@Nullable Role role, Resource resource, String id, Permission... permissions) {
            this(role, resource, id, Set.of(permissions));
        }
    }

    private static final Permission[] SEE_ALL = {
        ProcessDefinitionPermissions.READ,
        ProcessDefinitionPermissions.READ_INSTANCE,
        ProcessDefinitionPermissions.READ_TASK,
        ProcessDefinitionPermissions.READ_HISTORY,
        ProcessDefinitionPermissions.READ_INSTANCE_VARIABLE,
        ProcessDefinitionPermissions.READ_HISTORY_VARIABLE,
        ProcessDefinitionPermissions.READ_TASK_VARIABLE
    };

    private final EngineGateway gateway;
    private final AuthorizationService authorizations;
    private final RepositoryService repository;

    Grants(EngineGateway gateway, AuthorizationService authorizations, RepositoryService repository) {
        this.gateway = gateway;
        this.authorizations = authorizations;
        this.repository = repository;
    }

    /** @param filters ids of the task filters that everybody sees */
    void establish(List<String> filters) {
        gateway.run(() -> {
            Set<Grant> wanted = new HashSet<>(standing());
            filters.forEach(id -> wanted.add(new Grant(null, Resources.FILTER, id, Permissions.READ)));
            wanted.addAll(starters());
            for (Authorization found : ours()) {
                if (!wanted.remove(grant(found))) {
                    authorizations.deleteAuthorization(found.getId());
                }
            }
            wanted.forEach(this::save);
        });
    }

    private static List<Grant> standing() {
        List<Grant> all = new ArrayList<>();
        all.add(new Grant(null, Resources.APPLICATION, "tasklist", Permissions.ACCESS));
        all.add(new Grant(null, Resources.APPLICATION, "welcome", Permissions.ACCESS));
        all.add(new Grant(null, Resources.PROCESS_DEFINITION, "*", ProcessDefinitionPermissions.READ));
        for (Role role : List.of(AUDITOR, PLATFORM_ADMINISTRATOR, PROCESS_DESIGNER)) {
            all.add(new Grant(role, Resources.APPLICATION, "cockpit", Permissions.ACCESS));
            all.add(new Grant(role, Resources.DECISION_DEFINITION, "*", Permissions.READ, Permissions.READ_HISTORY));
            all.add(new Grant(role, Resources.DECISION_REQUIREMENTS_DEFINITION, "*", Permissions.READ));
            all.add(new Grant(role, Resources.DEPLOYMENT, "*", Permissions.READ));
        }
        all.add(new Grant(AUDITOR, Resources.PROCESS_DEFINITION, "*", SEE_ALL));
        all.add(new Grant(PLATFORM_ADMINISTRATOR, Resources.PROCESS_DEFINITION, "*", seeAllAndRetry()));
        for (Role role : List.of(AUDITOR, PLATFORM_ADMINISTRATOR)) {
            all.add(new Grant(role, Resources.OPERATION_LOG_CATEGORY, "*", UserOperationLogCategoryPermissions.READ));
            all.add(new Grant(role, Resources.USER, "*", Permissions.READ));
            all.add(new Grant(role, Resources.GROUP, "*", Permissions.READ));
        }
        all.add(new Grant(PLATFORM_ADMINISTRATOR, Resources.APPLICATION, "admin", Permissions.ACCESS));
        all.add(new Grant(PLATFORM_ADMINISTRATOR, Resources.AUTHORIZATION, "*", Permissions.READ));
        all.add(new Grant(PLATFORM_ADMINISTRATOR, Resources.SYSTEM, "*", SystemPermissions.READ));
        return all;
    }

    private static Permission[] seeAllAndRetry() {
        List<Permission> all = new ArrayList<>(List.of(SEE_ALL));
        all.add(ProcessDefinitionPermissions.RETRY_JOB);
        return all.toArray(Permission[]::new);
    }

    private List<Grant> starters() {
        List<Grant> all = new ArrayList<>();
        Set<String> groups = new HashSet<>();
        for (ProcessDefinition process : repository
                .createProcessDefinitionQuery()
                .latestVersion()
                .startableInTasklist()
                .listPage(0, 500)) {
            for (IdentityLink link : repository.getIdentityLinksForProcessDefinition(process.getId())) {
                if (link.getGroupId() != null) {
                    groups.add(link.getGroupId());
                    all.add(new Grant(
                            new Role(link.getGroupId()),
                            Resources.PROCESS_DEFINITION,
                            process.getKey(),
                            ProcessDefinitionPermissions.CREATE_INSTANCE));
                }
            }
        }
        groups.forEach(
                group -> all.add(new Grant(new Role(group), Resources.PROCESS_INSTANCE, "*", Permissions.CREATE)));
        return all;
    }

    /** Grants to roles and to everybody; grants to single persons follow their tasks. */
    private List<Authorization> ours() {
        List<Authorization> found = new ArrayList<>(authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GLOBAL)
                .listPage(0, 500));
        for (Role role : Roles.all()) {
            authorizations.createAuthorizationQuery().groupIdIn(role.key()).listPage(0, 500).stream()
                    .filter(grant -> grant.getResourceType() != Resources.TASK.resourceType()
                            && grant.getResourceType() != Resources.HISTORIC_TASK.resourceType()
                            && !(grant.getResourceType() == Resources.GROUP.resourceType()
                                    && role.key().equals(grant.getResourceId())))
                    .forEach(found::add);
        }
        return found;
    }

    private Grant grant(Authorization found) {
        Resource resource = java.util.Arrays.stream(Resources.values())
                .filter(known -> known.resourceType() == found.getResourceType())
                .findFirst()
                .orElseThrow();
        Set<Permission> permissions = new HashSet<>(List.of(
                found.getPermissions(org.camunda.bpm.engine.impl.util.ResourceTypeUtil.getPermissionsByResourceType(
                        found.getResourceType()))));
        permissions.removeIf(permission -> permission.getValue() == 0);
        Role role = found.getGroupId() == null ? null : new Role(found.getGroupId());
        return new Grant(role, resource, Objects.requireNonNullElse(found.getResourceId(), "*"), permissions);
    }

    private void save(Grant grant) {
        Authorization authorization = authorizations.createNewAuthorization(
                grant.role() == null ? Authorization.AUTH_TYPE_GLOBAL : Authorization.AUTH_TYPE_GRANT);
        if (grant.role() != null) {
            authorization.setGroupId(grant.role().key());
        }
        authorization.setResource(grant.resource());
        authorization.setResourceId(grant.id());
        grant.permissions().forEach(authorization::addPermission);
        authorizations.saveAuthorization(authorization);
    }
}
