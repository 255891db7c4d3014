package io.countersign.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.lang.GeoLocation;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the camera wrote into the picture (EXIF). All of it can be missing, because messengers and some phones strip it, and all
 * of it can be forged: it is checked against the activity, and people look at samples.
 *
 * @param takenAt when the shutter was released; in the office's zone unless the camera names its own
 * @param turns   quarter turns to the right until the picture stands upright
 */
record CameraNotes(@Nullable Instant takenAt, @Nullable Place place, int turns) {

    private static final CameraNotes NONE = new CameraNotes(null, null, 0);
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("yyyy:MM:dd HH:mm:ss");

    static CameraNotes of(byte[] jpeg) {
        try {
            Metadata notes = JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()));
            return new CameraNotes(
                    takenAt(notes.getFirstDirectoryOfType(ExifSubIFDDirectory.class)),
                    place(notes.getFirstDirectoryOfType(GpsDirectory.class)),
                    turns(notes.getFirstDirectoryOfType(ExifIFD0Directory.class)));
        } catch (ImageProcessingException | IOException unreadable) {
            return NONE; // no notes, which is a finding where they are demanded
        }
    }

    private static @Nullable Instant takenAt(@Nullable ExifSubIFDDirectory exif) {
        String time = exif == null ? null : exif.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        if (exif == null || time == null) {
            return null;
        }
        try {
            ZoneId zone = Optional.ofNullable(exif.getString(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL))
                    .map(offset -> (ZoneId) ZoneOffset.of(offset.strip()))
                    .orElse(OFFICE);
            return LocalDateTime.parse(time.strip(), EXIF_TIME).atZone(zone).toInstant();
        } catch (DateTimeException noTime) {
            return null;
        }
    }

    /** Null Island is where receivers without a fix are: no place at all. */
    private static @Nullable Place place(@Nullable GpsDirectory gps) {
        GeoLocation found = gps == null ? null : gps.getGeoLocation();
        if (found == null
                || found.isZero()
                || !(Math.abs(found.getLatitude()) <= 90)
                || !(Math.abs(found.getLongitude()) <= 180)) {
            return null;
        }
        return new Place(BigDecimal.valueOf(found.getLatitude()), BigDecimal.valueOf(found.getLongitude()));
    }

    private static int turns(@Nullable ExifIFD0Directory main) {
        Integer orientation = main == null ? null : main.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return switch (orientation == null ? 1 : orientation) {
            case 3 -> 2;
            case 6 -> 1;
            case 8 -> 3;
            default -> 0;
        };
    }
}
