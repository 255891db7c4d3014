package io.countersign.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.jspecify.annotations.Nullable;

/** Takes pictures as a phone does: a JPEG with time and place in its EXIF segment. Each seed is another view. */
public record CameraPhoto(
        long seed, @Nullable Instant takenAt, @Nullable Place place) {

    private static final DateTimeFormatter EXIF_TIME =
            DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));
    private static final int ASCII = 2;
    private static final int RATIONAL = 5;
    private static final int LONG = 4;

    public static CameraPhoto of(long seed) {
        return new CameraPhoto(seed, null, null);
    }

    public CameraPhoto takenAt(Instant instant) {
        return new CameraPhoto(seed, instant, place);
    }

    public CameraPhoto at(Place where) {
        return new CameraPhoto(seed, takenAt, where);
    }

    public byte[] jpeg() {
        return withNotes(written(view(800, 600), 0.85f));
    }

    /** The same view, saved again smaller and in a lower quality, without notes, as messengers do. */
    public byte[] savedAgain() {
        BufferedImage small = new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = small.createGraphics();
        pen.drawImage(view(800, 600), 0, 0, 640, 480, null);
        pen.dispose();
        return written(small, 0.5f);
    }

    /** Blobs of light on a gradient: as much structure as a room has. */
    BufferedImage view(int width, int height) {
        Random chance = new Random(seed * 7_919 + 17);
        BufferedImage view = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = view.createGraphics();
        pen.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)));
        pen.fillRect(0, 0, width, height);
        for (int blob = 0; blob < 60; blob++) {
            pen.setColor(new Color(chance.nextInt(256), chance.nextInt(256), chance.nextInt(256)));
            int size = 40 + chance.nextInt(width / 4);
            pen.fillOval(chance.nextInt(width) - size / 2, chance.nextInt(height) - size / 2, size, size);
        }
        pen.dispose();
        return view;
    }

    static byte[] written(BufferedImage picture, float quality) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(quality);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private byte[] withNotes(byte[] jpeg) {
        if (takenAt == null && place == null) {
            return jpeg;
        }
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(result);
                ByteArrayInputStream picture = new ByteArrayInputStream(jpeg)) {
            byte[] notes = exif();
            out.write(picture.readNBytes(2));
            out.writeShort(0xFFE1);
            out.writeShort(notes.length + 8);
            out.write("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
            out.write(notes);
            out.write(picture.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return result.toByteArray();
    }

    /** A TIFF block: main directory with two pointers, the camera's directory with the time, the receiver's with the place. */
    private byte[] exif() throws IOException {
        int camera = 8 + 2 + 2 * 12 + 4;
        int time = camera + 2 + 12 + 4;
        int gps = time + 20;
        int degrees = gps + 2 + 4 * 12 + 4;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeBytes("MM");
        out.writeShort(42);
        out.writeInt(8);
        out.writeShort(2);
        entry(out, 0x8769, LONG, 1, camera);
        entry(out, 0x8825, LONG, 1, gps);
        out.writeInt(0);
        out.writeShort(1);
        entry(out, takenAt == null ? 0x9999 : 0x9003, ASCII, 20, time);
        out.writeInt(0);
        out.writeBytes(takenAt == null ? "no time at all here\0" : EXIF_TIME.format(takenAt) + "\0");
        out.writeShort(place == null ? 0 : 4);
        if (place != null) {
            entry(out, 1, ASCII, 2, (place.latitude().signum() < 0 ? 'S' : 'N') << 24);
            entry(out, 2, RATIONAL, 3, degrees);
            entry(out, 3, ASCII, 2, (place.longitude().signum() < 0 ? 'W' : 'E') << 24);
            entry(out, 4, RATIONAL, 3, degrees + 24);
            out.writeInt(0);
            rationals(out, place.latitude());
            rationals(out, place.longitude());
        }
        return bytes.toByteArray();
    }

    private static void entry(DataOutputStream out, int tag, int type, int count, int value) throws IOException {
        out.writeShort(tag);
        out.writeShort(type);
        out.writeInt(count);
        out.writeInt(value);
    }

    /** Degrees, minutes, seconds; all of it in the first one, to a millionth. */
    private static void rationals(DataOutputStream out, BigDecimal degrees) throws IOException {
        out.writeInt(degrees.abs()
                .movePointRight(6)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact());
        out.writeInt(1_000_000);
        for (int zero = 0; zero < 2; zero++) {
            out.writeInt(0);
            out.writeInt(1);
        }
    }
}
