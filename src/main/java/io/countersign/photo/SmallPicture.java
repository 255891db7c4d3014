package io.countersign.photo;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture decoded no larger than needed, upright; written anew it carries nothing of the original but what one sees. */
final class SmallPicture {

    private static final int LONGEST_EDGE = 480;

    private SmallPicture() {}

    /** @throws IOException when it cannot be decoded */
    static BufferedImage read(byte[] jpeg, int turns) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return shrunk(decoded(reader), turns);
            } catch (RuntimeException damaged) {
                throw new IOException("The decoder gives up", damaged); // it throws what it likes at broken tables
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage decoded(ImageReader reader) throws IOException {
        int every = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * LONGEST_EDGE));
        ImageReadParam sampled = reader.getDefaultReadParam();
        sampled.setSourceSubsampling(every, every, 0, 0);
        return reader.read(0, sampled);
    }

    private static BufferedImage shrunk(BufferedImage source, int turns) {
        double scale = Math.min(1.0, (double) LONGEST_EDGE / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        boolean sideways = turns % 2 == 1;
        BufferedImage upright =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = upright.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turned = new AffineTransform();
        turned.translate(upright.getWidth() / 2.0, upright.getHeight() / 2.0);
        turned.quadrantRotate(turns);
        turned.translate(-width / 2.0, -height / 2.0);
        turned.scale((double) width / source.getWidth(), (double) height / source.getHeight());
        pen.drawImage(source, turned, null);
        pen.dispose();
        return upright;
    }

    static byte[] written(BufferedImage picture) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "jpeg", bytes);
        } catch (IOException e) {
            throw new IllegalStateException("A picture in memory cannot be written", e);
        }
        return bytes.toByteArray();
    }
}
