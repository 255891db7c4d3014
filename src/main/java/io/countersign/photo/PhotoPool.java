package io.countersign.photo;

import io.countersign.storage.TimeOrderedIds;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every photo that proves something anywhere, so that none proves two things. The same file is refused by a unique key, also at
 * the same instant; the same picture saved anew is found by its fingerprint.
 */
@Component
public class PhotoPool {

    /** What became of a photo that was shown. */
    public sealed interface Outcome {}

    /** @param id under which the pool knows it from now on */
    public record Taken(long id) implements Outcome {}

    /**
     * It was shown before.
     *
     * @param subject what for
     * @param exactly the same file, not only the same picture
     */
    public record ShownBefore(String subject, Instant at, boolean exactly) implements Outcome {}

    private static final int MOST_CANDIDATES = 500;

    private final JdbcClient database;
    private final Clock clock;

    PhotoPool(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Outcome take(ExaminedPhoto photo, PhotoUse use) {
        Optional<ShownBefore> before = find(photo);
        if (before.isPresent()) {
            return before.get();
        }
        long id = TimeOrderedIds.next();
        try {
            keep(id, photo, use);
        } catch (DuplicateKeyException rival) {
            return sameFile(photo).orElseThrow(() -> rival);
        }
        List<Integer> bands = photo.fingerprint().bands();
        for (int band = 0; band < bands.size(); band++) {
            database.sql("insert into photo_band (band, bits, photo) values (?, ?, ?)")
                    .params(band, bands.get(band), id)
                    .update();
        }
        return new Taken(id);
    }

    /** Where this photo was shown, if anywhere; writes nothing. */
    @Transactional(readOnly = true)
    public Optional<ShownBefore> find(ExaminedPhoto photo) {
        return sameFile(photo).or(() -> samePicture(photo.fingerprint()));
    }

    /** A photo that was taken back may be shown again. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(long id) {
        database.sql("delete from photo_band where photo = ?").param(id).update();
        database.sql("update photo set in_use = null, released_at = ? where id = ? and in_use is not null")
                .params(Timestamp.from(clock.instant()), id)
                .update();
    }

    private void keep(long id, ExaminedPhoto photo, PhotoUse use) {
        String sha256 = photo.file().sha256();
        database.sql("insert into photo (id, subject, sha256, in_use, fingerprint, shown_by, shown_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id,
                        use.subject(),
                        sha256,
                        sha256,
                        photo.fingerprint().toString(),
                        use.by().value(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    private Optional<ShownBefore> sameFile(ExaminedPhoto photo) {
        return database.sql("select subject, shown_at from photo where in_use = ?")
                .param(photo.file().sha256())
                .query((row, number) ->
                        new ShownBefore(row.getString(1), row.getTimestamp(2).toInstant(), true))
                .optional();
    }

    private Optional<ShownBefore> samePicture(Fingerprint fingerprint) {
        List<Object> pieces = new ArrayList<>();
        List<Integer> bands = fingerprint.bands();
        for (int band = 0; band < bands.size(); band++) {
            pieces.add(band);
            pieces.add(bands.get(band));
        }
        pieces.add(MOST_CANDIDATES);
        String any = String.join(" or ", Collections.nCopies(bands.size(), "(band = ? and bits = ?)"));
        return database
                .sql("select distinct photo.subject, photo.shown_at, photo.fingerprint, photo.id from photo_band"
                        + " join photo on photo.id = photo_band.photo where " + any + " order by photo.id limit ?")
                .params(pieces)
                .query((row, number) -> new Candidate(
                        row.getString(1), row.getTimestamp(2).toInstant(), Fingerprint.parse(row.getString(3))))
                .list()
                .stream()
                .filter(candidate -> candidate.fingerprint().looksLike(fingerprint))
                .map(candidate -> new ShownBefore(candidate.subject(), candidate.at(), false))
                .findFirst();
    }

    private record Candidate(String subject, Instant at, Fingerprint fingerprint) {}
}
