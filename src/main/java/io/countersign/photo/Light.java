package io.countersign.photo;

import java.awt.image.BufferedImage;

/** How bright things are to the eye, by the weights of ITU-R BT.601, in thousandths of the usual 0 to 255. */
final class Light {

    private static final int STEP = 4;

    private Light() {}

    static int of(int rgb) {
        return 299 * (rgb >> 16 & 0xFF) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF);
    }

    /** How far brightness strays from its mean, 0 to 127; a lens cap or a sheet of one colour has next to nothing. */
    static int spread(BufferedImage picture) {
        long count = 0;
        double sum = 0;
        double squares = 0;
        for (int y = 0; y < picture.getHeight(); y += STEP) {
            for (int x = 0; x < picture.getWidth(); x += STEP) {
                double light = of(picture.getRGB(x, y)) / 1000.0;
                sum += light;
                squares += light * light;
                count++;
            }
        }
        double mean = sum / count;
        return (int) Math.sqrt(Math.max(0, squares / count - mean * mean));
    }
}
