package io.countersign.language;

import java.util.Optional;
import java.util.regex.Pattern;

/** What people may type into a text field: any language, line breaks, no markup and no control characters. */
public final class PlainText {

    private static final Pattern MARKUP = Pattern.compile("<\\s*[/!?a-zA-Z]|&#|javascript:", Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    /**
     * What is wrong with a text, if anything.
     *
     * @param most length allowed, in characters as people count them (an emoji is one)
     */
    public static Optional<Text> problem(String text, int most) {
        int length = text.codePointCount(0, text.length());
        if (length > most) {
            return Optional.of(new Text(
                    "At most " + most + " characters; this text has " + length + ". Shorten it.",
                    "最多 " + most + " 个字符，现有 " + length + " 个，请缩短。"));
        }
        if (MARKUP.matcher(text).find()) {
            return Optional.of(new Text(
                    "Plain text only: remove HTML such as <b> or <script>.", "只能填写纯文本，请去掉 <b>、<script> 等 HTML 标记。"));
        }
        if (text.codePoints().anyMatch(PlainText::isUnprintable)) {
            return Optional.of(new Text(
                    "Remove the control characters; line breaks and tabs may stay.", "请去掉不可见的控制字符，换行和制表符可以保留。"));
        }
        return Optional.empty();
    }

    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) && character != '\n' && character != '\r' && character != '\t'
                || Character.getType(character) == Character.SURROGATE;
    }
}
