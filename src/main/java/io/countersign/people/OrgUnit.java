package io.countersign.people;

import io.countersign.language.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part of the organisation, named by its path: {@code CN/EAST/SH1} lies in {@code CN/EAST} lies in {@code CN}. */
@Entity
public class OrgUnit {

    @Id
    private String path;

    private String nameEn;
    private String nameZh;

    @SuppressWarnings("NullAway.Init")
    protected OrgUnit() {}

    private OrgUnit(String path, Text name) {
        this.path = path;
        this.nameEn = name.en();
        this.nameZh = name.zh();
    }

    static OrgUnit found(String path, Text name) {
        return new OrgUnit(path, name);
    }

    public String path() {
        return path;
    }

    public Text name() {
        return new Text(nameEn, nameZh);
    }

    public Optional<String> parent() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(path.substring(0, slash));
    }

    /** Whether one unit is the other, or lies in it. */
    public static boolean liesIn(String path, String above) {
        return path.equals(above) || path.startsWith(above + "/");
    }

    /** A unit and all units it lies in. */
    static List<String> upwards(String path) {
        return Stream.iterate(path, found -> !found.isEmpty(), OrgUnit::above).toList();
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
}
