package io.countersign.rebate;

import io.countersign.language.Text;

/** What the bounds of the tiers are in. */
public enum RebateMeasure {
    AMOUNT("turnover in CNY", "进货额（元）"),
    /** Without a target nothing is attained. */
    ATTAINMENT("turnover in percent of the target", "任务完成率（%）");

    private final Text title;

    RebateMeasure(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
