package io.countersign.document;

import java.util.Arrays;
import java.util.Optional;

/** What may be filed with a case. Nothing here runs in a browser or carries macros. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    TEXT("text/plain", "txt"),
    XML("application/xml", "xml"),
    /** Fixed-layout documents of GB/T 33190, as which invoices come. */
    OFD("application/ofd", "ofd");

    private final String contentType;
    private final String extension;

    FileType(String contentType, String extension) {
        this.contentType = contentType;
        this.extension = extension;
    }

    public String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }

    /** Whether the name ends as files of this type do; a text may also be called a table or a log. */
    boolean fits(String name) {
        String lower = name.toLowerCase(java.util.Locale.ROOT);
        return switch (this) {
            case TEXT -> lower.endsWith(".txt") || lower.endsWith(".csv") || lower.endsWith(".md");
            case JPEG -> lower.endsWith(".jpg") || lower.endsWith(".jpeg");
            case PDF, PNG, XLSX, DOCX, XML, OFD -> lower.endsWith("." + extension);
        };
    }

    static Optional<FileType> ofContentType(String contentType) {
        return Arrays.stream(values())
                .filter(type -> type.contentType.equals(contentType))
                .findFirst();
    }
}
