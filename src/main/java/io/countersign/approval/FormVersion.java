package io.countersign.approval;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Which form people decide in: the hash of its text is kept with every decision. */
@Component
class FormVersion {

    private final String sha256;

    FormVersion() throws IOException {
        ClassPathResource form = new ClassPathResource("forms/approval/decide.html");
        this.sha256 = form.exists() ? Snapshot.sha256(form.getContentAsString(StandardCharsets.UTF_8)) : "none";
    }

    String sha256() {
        return sha256;
    }
}
