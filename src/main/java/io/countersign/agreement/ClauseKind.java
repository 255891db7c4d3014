package io.countersign.agreement;

import io.countersign.language.Text;

/** What a clause is about. There is no kind for resale prices: such a clause is forbidden. */
public enum ClauseKind {
    QUALITY("quality assurance", "质量保证"),
    ANTI_BRIBERY("anti-bribery", "反商业贿赂"),
    ANTI_DIVERSION("no sales outside the territory", "禁止窜货"),
    FLOW_DATA("flow data", "流向数据"),
    RETURNS("returns", "退换货"),
    TERMINATION_NOTICE("notice of termination", "终止通知期"),
    TERRITORY_PROTECTION("protection of the territory", "区域保护"),
    PRICE_PROTECTION("compensation when our purchase price falls", "采购降价补差"),
    STOCK_BUY_BACK("stock bought back at the end", "终止时回购库存"),
    RECALL("cost of recalls", "召回费用承担"),
    OTHER("other", "其他");

    private final Text title;

    ClauseKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
