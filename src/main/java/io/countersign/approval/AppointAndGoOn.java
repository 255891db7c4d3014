package io.countersign.approval;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names somebody for a step nobody can decide, and ends the administrator's task, both or neither. */
@Service
public class AppointAndGoOn {

    private final Appoint appoint;
    private final ApprovalTasks tasks;

    AppointAndGoOn(Appoint appoint, ApprovalTasks tasks) {
        this.appoint = appoint;
        this.tasks = tasks;
    }

    @Transactional
    public void appoint(Appoint.Command command, String account) {
        appoint.appoint(command);
        tasks.complete(command.task(), account, Map.of());
    }
}
