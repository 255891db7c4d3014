package io.countersign.people;

import io.countersign.language.Text;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A part of the country by its administrative code, {@code CN/31}, and the unit that looks after it. */
@Entity
public class Territory {

    @Id
    private String code;

    private String nameEn;
    private String nameZh;
    private String unit;

    @SuppressWarnings("NullAway.Init")
    protected Territory() {}

    private Territory(String code, Text name, String unit) {
        this.code = code;
        this.nameEn = name.en();
        this.nameZh = name.zh();
        this.unit = unit;
    }

    static Territory assign(String code, Text name, String unit) {
        return new Territory(code, name, unit);
    }

    public String code() {
        return code;
    }

    public Text name() {
        return new Text(nameEn, nameZh);
    }

    /** Path of the organisation unit in charge. */
    public String unit() {
        return unit;
    }
}
