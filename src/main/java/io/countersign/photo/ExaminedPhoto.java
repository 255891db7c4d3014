package io.countersign.photo;

import io.countersign.document.ExaminedFile;
import io.countersign.document.FileType;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;

/**
 * A file that has shown itself to be a photo: it decodes, it shows something, and it says when and where it was taken, if its
 * camera wrote that down. A photo is the JPEG of a camera; what comes as PNG is a screenshot or a drawing.
 *
 * @param thumbnail a small JPEG of it, upright, without any of the original's hidden data
 */
public record ExaminedPhoto(
        ExaminedFile file,
        Optional<Instant> takenAt,
        Optional<Place> place,
        Fingerprint fingerprint,
        int width,
        int height,
        byte[] thumbnail) {

    private static final int SHORTEST_EDGE = 480;
    private static final int LEAST_SPREAD = 6;

    /** Two decoders at a time, so that many uploads at once cost time and not memory. */
    private static final Semaphore DECODERS = new Semaphore(2);

    /** @throws Refusal when it is no photo, damaged, too small to see anything on, or too costly to open */
    public static ExaminedPhoto examine(String name, byte[] content) {
        ExaminedFile file = ExaminedFile.examine(name, content);
        if (file.type() != FileType.JPEG) {
            throw refused(
                    "photo-not-a-photo",
                    "This is a " + file.type()
                            + " file, not a photo. Send the JPEG as the camera took it, no screenshot.",
                    "该文件是 " + file.type() + "，不是照片。请上传相机拍摄的 JPEG 原图，不要上传截图。");
        }
        JpegFrame frame = JpegFrame.of(content).filter(JpegFrame::complete).orElseThrow(ExaminedPhoto::damaged);
        if (frame.isTooMuch()) {
            throw refused(
                    "photo-too-many-pixels",
                    "The picture has " + frame.width() + " × " + frame.height()
                            + " pixels or too many layers to open; at most 64 million pixels. Take it with a lower resolution.",
                    "照片为 " + frame.width() + " × " + frame.height() + " 像素或图层过多，最多 6400 万像素，请降低分辨率重新拍摄。");
        }
        if (Math.min(frame.width(), frame.height()) < SHORTEST_EDGE) {
            throw refused(
                    "photo-too-small",
                    "The picture has " + frame.width() + " × " + frame.height() + " pixels; each edge needs at least "
                            + SHORTEST_EDGE + ". Send the original, not the preview.",
                    "照片为 " + frame.width() + " × " + frame.height() + " 像素，长宽均不得少于 " + SHORTEST_EDGE + "，请上传原图而非缩略图。");
        }
        return looked(file, frame);
    }

    private static ExaminedPhoto looked(ExaminedFile file, JpegFrame frame) {
        CameraNotes notes = CameraNotes.of(file.content());
        BufferedImage picture = decoded(file.content(), notes.turns());
        if (Light.spread(picture) < LEAST_SPREAD) {
            throw refused(
                    "photo-shows-nothing",
                    "The picture is of one colour and shows nothing. Take it again.",
                    "照片为单一颜色，看不到内容，请重新拍摄。");
        }
        return new ExaminedPhoto(
                file,
                Optional.ofNullable(notes.takenAt()),
                Optional.ofNullable(notes.place()),
                Fingerprint.of(picture),
                frame.width(),
                frame.height(),
                SmallPicture.written(picture));
    }

    private static BufferedImage decoded(byte[] content, int turns) {
        DECODERS.acquireUninterruptibly();
        try {
            return SmallPicture.read(content, turns);
        } catch (IOException undecodable) {
            throw damaged();
        } finally {
            DECODERS.release();
        }
    }

    private static Refusal damaged() {
        return refused(
                "photo-damaged",
                "The picture cannot be opened: the file is damaged or cut off. Send it again.",
                "照片无法打开，文件已损坏或不完整，请重新上传。");
    }

    private static Refusal refused(String code, String en, String zh) {
        return new Refusal(Refusal.Kind.RULE, code, new Text(en, zh), "file");
    }

    /** Shown in logs: never the content. */
    @Override
    public String toString() {
        return file + " " + width + "×" + height + " " + fingerprint;
    }
}
