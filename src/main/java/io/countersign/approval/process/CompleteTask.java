package io.countersign.approval.process;

import io.countersign.approval.TaskDoor;
import io.countersign.engine.TaskCompletion;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Every user task that is completed passes here, through whatever door; whether it is one of ours, our rows know. */
@Component
class CompleteTask implements TaskCompletion {

    private final TaskDoor door;

    CompleteTask(TaskDoor door) {
        this.door = door;
    }

    @Override
    public void completing(String taskId, String account, Map<String, Object> sent) {
        door.completing(
                taskId, account, text(sent.get("verdict")), text(sent.get("reason")), text(sent.get("evidenceHash")));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
