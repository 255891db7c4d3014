package io.countersign.engine.guard;

import io.countersign.engine.EngineGateway;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/**
 * The lists on the left of Tasklist. Their names bear both languages, because the engine keeps one name for everybody; the
 * page shows the half that the person reads.
 */
@Component
class TaskFilters {

    private record Entry(String name, String description, UnaryOperator<TaskQuery> query) {}

    private static final List<Entry> ENTRIES = List.of(
            new Entry(
                    "我的任务 / Mine",
                    "分配给我的任务 / what is assigned to me",
                    query -> query.taskAssigneeExpression("${currentUser()}")),
            new Entry(
                    "我的小组 / My groups",
                    "可由我认领的任务 / what I may claim",
                    query -> query.taskCandidateGroupInExpression("${currentUserGroups()}")),
            new Entry(
                    "已逾期 / Overdue",
                    "已超过办理期限的任务 / what should have been done by now",
                    query -> query.dueBeforeExpression("${now()}")),
            new Entry("全部可见 / All I may see", "我有权查看的全部任务 / every task I may read", query -> query));

    private final EngineGateway gateway;
    private final FilterService filters;
    private final TaskService tasks;

    TaskFilters(EngineGateway gateway, FilterService filters, TaskService tasks) {
        this.gateway = gateway;
        this.filters = filters;
        this.tasks = tasks;
    }

    /** @return the ids of all filters, which everybody may read */
    List<String> establish() {
        return gateway.call(() -> ENTRIES.stream().map(this::establish).toList());
    }

    private String establish(Entry entry) {
        Filter found = filters.createFilterQuery().filterName(entry.name()).singleResult();
        Filter filter = found == null ? filters.newTaskFilter(entry.name()) : found;
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("description", entry.description());
        properties.put("priority", ENTRIES.indexOf(entry));
        properties.put("refresh", true);
        properties.put("showUndefinedVariable", false);
        filter.setQuery(
                entry.query().apply(tasks.createTaskQuery()).orderByDueDate().asc());
        filter.setProperties(properties);
        return filters.saveFilter(filter).getId();
    }
}
