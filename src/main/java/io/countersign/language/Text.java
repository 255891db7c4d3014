package io.countersign.language;

/** One sentence in English and in Chinese, both written, neither translated word by word. */
public record Text(String en, String zh) {

    public Text {
        if (en.isBlank() || zh.isBlank()) {
            throw new IllegalArgumentException("A text needs both languages, got '" + en + "' and '" + zh + "'");
        }
    }

    /** For places that know no language (the engine's error messages): both, Chinese first. */
    public String both() {
        return zh + " / " + en;
    }
}
