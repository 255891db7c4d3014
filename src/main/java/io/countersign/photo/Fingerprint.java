package io.countersign.photo;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture looks like in 128 bits: which of two neighbouring fields of a coarse grid is the brighter, across and down
 * (a difference hash). Saving it again, smaller or in another quality, changes a few bits; another picture about half of them.
 */
public record Fingerprint(long across, long down) {

    /** Up to so many bits of 128 apart, two pictures are the same one. */
    static final int SAME = 10;

    private static final int FIELDS = 8;
    private static final int BAND_BITS = 16;

    static Fingerprint of(BufferedImage picture) {
        int[][] wide = brightness(picture, FIELDS + 1, FIELDS);
        int[][] high = brightness(picture, FIELDS, FIELDS + 1);
        long across = 0;
        long down = 0;
        for (int y = 0; y < FIELDS; y++) {
            for (int x = 0; x < FIELDS; x++) {
                across = across << 1 | (wide[y][x] < wide[y][x + 1] ? 1 : 0);
                down = down << 1 | (high[y][x] < high[y + 1][x] ? 1 : 0);
            }
        }
        return new Fingerprint(across, down);
    }

    /** @throws NumberFormatException when it is not what {@link #toString} gives */
    static Fingerprint parse(String hex) {
        return new Fingerprint(Long.parseUnsignedLong(hex, 0, 16, 16), Long.parseUnsignedLong(hex, 16, 32, 16));
    }

    /** How many of the 128 bits differ. */
    public int distance(Fingerprint other) {
        return Long.bitCount(across ^ other.across) + Long.bitCount(down ^ other.down);
    }

    public boolean looksLike(Fingerprint other) {
        return distance(other) <= SAME;
    }

    /** Eight pieces of sixteen bits: pictures that differ in up to seven bits share at least one, which an index finds. */
    List<Integer> bands() {
        List<Integer> bands = new ArrayList<>();
        for (long half : new long[] {across, down}) {
            for (int shift = Long.SIZE - BAND_BITS; shift >= 0; shift -= BAND_BITS) {
                bands.add((int) (half >>> shift & 0xFFFF));
            }
        }
        return bands;
    }

    /** Mean brightness of each field, 0 to 255 a thousand times. */
    private static int[][] brightness(BufferedImage picture, int columns, int rows) {
        int[][] fields = new int[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                fields[row][column] = mean(
                        picture,
                        column * picture.getWidth() / columns,
                        row * picture.getHeight() / rows,
                        (column + 1) * picture.getWidth() / columns,
                        (row + 1) * picture.getHeight() / rows);
            }
        }
        return fields;
    }

    private static int mean(BufferedImage picture, int left, int top, int right, int bottom) {
        long sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                sum += Light.of(picture.getRGB(x, y));
            }
        }
        return (int) (sum / Math.max(1, (right - left) * (bottom - top)));
    }

    /** 32 hexadecimal digits. */
    @Override
    public String toString() {
        return String.format("%016x%016x", across, down);
    }
}
