package io.countersign.rebate;

import io.countersign.language.Text;

/** Whether a settlement pays what was earned so far, or all that is left of a period. */
public enum SettlementKind {
    INTERIM("interim settlement", "中期兑现"),
    FINAL("final settlement", "年终（期末）兑现");

    private final Text title;

    SettlementKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
