package io.countersign.approval;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The tasks that stand in people's lists. */
public interface ApprovalTasks {

    /**
     * Completes a task as the person behind the account; whether that is right, {@link TaskDoor} decides within.
     *
     * @param sent what the person sends with it, kept nowhere but in our rows
     */
    void complete(String task, String account, Map<String, @Nullable String> sent);

    /** Takes a task out of one list and puts it into another. */
    void assign(String task, String account);
}
