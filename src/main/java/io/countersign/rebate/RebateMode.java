package io.countersign.rebate;

import io.countersign.language.Text;

/** To what a tier's rate applies. */
public enum RebateMode {
    /** The rate of the tier that is reached applies to everything. */
    WHOLE_AMOUNT("on the whole amount", "全额"),
    /** The rate of each tier applies to the part that lies in it. */
    INCREMENTAL("on the part in each tier", "超额累进");

    private final Text title;

    RebateMode(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
