package io.countersign.activity.web;

import io.countersign.activity.AddEvidence;
import io.countersign.activity.ExecutionView;
import io.countersign.activity.InspectEvidence;
import io.countersign.activity.ReadEvidence;
import io.countersign.activity.RecordSignIn;
import io.countersign.activity.RemoveEvidence;
import io.countersign.activity.RemoveSignIn;
import io.countersign.activity.ShowExecution;
import io.countersign.activity.SignInInput;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** How an activity is carried out: evidence, its inspection, and who came. */
@RestController
@RequestMapping("/api/activities/{number}")
@Tag(name = "Activities")
class ExecutionController {

    private final ShowExecution show;
    private final AddEvidence add;
    private final RemoveEvidence remove;
    private final ReadEvidence read;
    private final InspectEvidence inspect;
    private final RecordSignIn signIn;
    private final RemoveSignIn removeSignIn;

    ExecutionController(
            ShowExecution show,
            AddEvidence add,
            RemoveEvidence remove,
            ReadEvidence read,
            InspectEvidence inspect,
            RecordSignIn signIn,
            RemoveSignIn removeSignIn) {
        this.show = show;
        this.add = add;
        this.remove = remove;
        this.read = read;
        this.inspect = inspect;
        this.signIn = signIn;
        this.removeSignIn = removeSignIn;
    }

    @GetMapping("/execution")
    @Operation(summary = "Tasks, evidence and attendance, with what is still missing")
    ExecutionView show(@PathVariable String number) {
        return show.show(number);
    }

    @PostMapping(path = "/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Add a piece of evidence",
            description =
                    "A photo is the camera's JPEG, taken around the activity, never used before; 422 names the field and says why.")
    ExecutionView add(
            @PathVariable String number,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable String amount,
            @RequestParam("file") MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        add.add(new AddEvidence.Command(number, kind, line, amount, name, file.getBytes()));
        return show.show(number);
    }

    @DeleteMapping("/evidence/{id:\\d{1,19}}")
    @Operation(summary = "Take a piece of evidence back that nobody has inspected")
    ExecutionView remove(@PathVariable String number, @PathVariable long id) {
        remove.remove(number, id);
        return show.show(number);
    }

    /** Always as an attachment with its examined type, so that no browser runs anything in it. */
    @GetMapping("/evidence/{id:\\d{1,19}}")
    @Operation(summary = "The file as it was sent")
    ResponseEntity<byte[]> read(@PathVariable String number, @PathVariable long id) {
        ReadEvidence.Content content = read.read(number, id, false);
        return file(content)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(content.bytes());
    }

    @GetMapping("/evidence/{id:\\d{1,19}}/thumbnail")
    @Operation(summary = "A small picture of a photo, written anew without any hidden data")
    ResponseEntity<byte[]> thumbnail(@PathVariable String number, @PathVariable long id) {
        ReadEvidence.Content content = read.read(number, id, true);
        return file(content)
                .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
                .body(content.bytes());
    }

    private static ResponseEntity.BodyBuilder file(ReadEvidence.Content content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.contentType()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'");
    }

    @PostMapping("/evidence/{id:\\d{1,19}}/inspection")
    @Operation(
            summary = "Verify or reject a piece of evidence that others added; an amount can be lowered, never raised")
    ExecutionView inspect(
            @PathVariable String number, @PathVariable long id, @RequestBody InspectEvidence.Inspection inspection) {
        inspect.inspect(number, id, inspection);
        return show.show(number);
    }

    @PostMapping("/sign-ins")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Sign somebody in",
            description = "422 when the person is at another activity at the same time.")
    ExecutionView signIn(@PathVariable String number, @RequestBody SignInInput input) {
        signIn.record(number, input);
        return show.show(number);
    }

    @DeleteMapping("/sign-ins/{id:\\d{1,19}}")
    @Operation(summary = "Take a sign-in back that was a mistake")
    ExecutionView removeSignIn(@PathVariable String number, @PathVariable long id) {
        removeSignIn.remove(number, id);
        return show.show(number);
    }
}
