package io.countersign.approval.web;

import io.countersign.approval.Appoint;
import io.countersign.approval.AppointAndGoOn;
import io.countersign.approval.UnresolvedSteps;
import io.countersign.language.Text;
import io.countersign.people.CurrentPerson;
import io.countersign.people.PersonId;
import io.countersign.people.Roles;
import io.countersign.web.Cursor;
import io.countersign.web.InvalidInput;
import io.countersign.web.Limit;
import io.countersign.web.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cases nobody can decide: an administrator names somebody. */
@RestController
@RequestMapping("/api/approvals")
class AppointmentController {

    /** @param reason why just this person, for the journal */
    record Input(@Nullable PersonId person, @Nullable String reason) {}

    record Named(String task, PersonId person) {}

    private final CurrentPerson current;
    private final UnresolvedSteps unresolved;
    private final Appoint appoint;
    private final AppointAndGoOn appointAndGoOn;

    AppointmentController(
            CurrentPerson current, UnresolvedSteps unresolved, Appoint appoint, AppointAndGoOn appointAndGoOn) {
        this.current = current;
        this.unresolved = unresolved;
        this.appoint = appoint;
        this.appointAndGoOn = appointAndGoOn;
    }

    /** Empty for everybody but administrators. */
    @GetMapping("/unresolved")
    Page<ApprovalItem> unresolved(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable Integer limit) {
        Limit asked = Limit.of(limit);
        long from = Cursor.number(after).orElse(0L);
        if (!current.roles().contains(Roles.PLATFORM_ADMINISTRATOR)) {
            return new Page<>(List.of(), null);
        }
        return Page.of(unresolved.list(from, asked.plusOne()), asked, found -> String.valueOf(found.id()))
                .map(ApprovalItem::of);
    }

    /** Names somebody; the task is then completed in Tasklist. */
    @PutMapping("/{task}/appointment")
    Named name(@PathVariable String task, @RequestBody Input input) {
        Appoint.Command command = command(task, input);
        appoint.appoint(command);
        return new Named(task, command.person());
    }

    /** Names somebody and completes the task. */
    @PostMapping("/{task}/appointment")
    Named nameAndGoOn(@PathVariable String task, @RequestBody Input input) {
        Appoint.Command command = command(task, input);
        appointAndGoOn.appoint(command, current.account().orElseThrow());
        return new Named(task, command.person());
    }

    private Appoint.Command command(String task, Input input) {
        if (input.person() == null) {
            throw new InvalidInput("person", new Text("Choose who is to decide.", "请选择审批人。"));
        }
        return new Appoint.Command(
                task, current.required(), input.person(), input.reason() == null ? "" : input.reason());
    }
}
