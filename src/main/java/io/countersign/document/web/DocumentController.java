package io.countersign.document.web;

import io.countersign.document.AddDocument;
import io.countersign.document.DocumentRef;
import io.countersign.document.ReadDocument;
import io.countersign.document.RemoveDocument;
import io.countersign.people.CurrentPerson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** {@code /api/{subjects}/{number}/documents}: files of every kind of subject; a kind that nobody answers for is not there. */
@RestController
@RequestMapping("/api/{subjects:[a-z-]+}/{number}/documents")
class DocumentController {

    private final AddDocument add;
    private final ReadDocument read;
    private final RemoveDocument remove;
    private final CurrentPerson current;

    DocumentController(AddDocument add, ReadDocument read, RemoveDocument remove, CurrentPerson current) {
        this.add = add;
        this.read = read;
        this.remove = remove;
        this.current = current;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.CREATED)
    DocumentRef add(
            @PathVariable String subjects, @PathVariable String number, @RequestParam("file") MultipartFile file)
            throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        return add.add(new AddDocument.Command(subjects, number, current.required(), name, file.getBytes()));
    }

    @GetMapping
    Map<String, List<DocumentRef>> list(@PathVariable String subjects, @PathVariable String number) {
        return Map.of("items", read.list(subjects, number, current.required()));
    }

    /** Always as an attachment with its examined type, so that no browser runs anything in it. */
    @GetMapping("/{id:\\d{1,19}}")
    ResponseEntity<byte[]> read(@PathVariable String subjects, @PathVariable String number, @PathVariable long id) {
        ReadDocument.Content content = read.read(subjects, number, id, current.required());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(content.ref().contentType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(content.ref().name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .body(content.bytes());
    }

    @DeleteMapping("/{id:\\d{1,19}}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String subjects, @PathVariable String number, @PathVariable long id) {
        remove.remove(subjects, number, id, current.required());
    }
}
