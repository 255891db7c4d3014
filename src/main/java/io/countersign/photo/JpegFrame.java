package io.countersign.photo;

import java.util.Optional;

/**
 * What a JPEG is about to cost, told from its markers before anything is decoded: how many pixels, whether all of them must be
 * held at once (progressive), in how many passes they come, and whether the end is there. Small files can claim a lot.
 */
record JpegFrame(int width, int height, boolean progressive, int scans, boolean complete) {

    private static final long MOST_PIXELS = 64_000_000;
    private static final long MOST_PROGRESSIVE_PIXELS = 24_000_000;
    private static final int MOST_SCANS = 40;
    private static final int START_OF_SCAN = 0xDA;
    private static final int END_OF_IMAGE = 0xD9;

    /** Empty where there is no frame header in the first segments: no picture that any camera wrote. */
    static Optional<JpegFrame> of(byte[] content) {
        int at = 2;
        while (at + 9 < content.length && at(content, at) == 0xFF) {
            int marker = at(content, at + 1);
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (isFrame(marker)) {
                return Optional.of(new JpegFrame(
                        pair(content, at + 7),
                        pair(content, at + 5),
                        marker != 0xC0 && marker != 0xC1,
                        markersAfter(content, at, START_OF_SCAN),
                        markersAfter(content, at, END_OF_IMAGE) > 0));
            }
            at += 2 + Math.max(2, pair(content, at + 2));
        }
        return Optional.empty();
    }

    boolean isTooMuch() {
        long pixels = (long) width * height;
        return pixels > (progressive ? MOST_PROGRESSIVE_PIXELS : MOST_PIXELS) || scans > MOST_SCANS;
    }

    /** SOF0 to SOF15 without the three that stand for tables. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** Within compressed data 0xFF is always followed by 0x00, so the pair is a marker wherever it occurs. */
    private static int markersAfter(byte[] content, int from, int marker) {
        int found = 0;
        for (int at = from; at + 1 < content.length; at++) {
            if (at(content, at) == 0xFF && at(content, at + 1) == marker) {
                found++;
            }
        }
        return found;
    }

    private static int at(byte[] content, int index) {
        return content[index] & 0xFF;
    }

    private static int pair(byte[] content, int index) {
        return at(content, index) << 8 | at(content, index + 1);
    }
}
