package io.countersign.compliance;

import io.countersign.language.Text;

/** Regulatory category of a medicine: decides what a buyer's licence must cover and who looks at the order. */
public enum ProductCategory {
    /** Chemical medicines and preparations without special rules. */
    GENERAL("general medicines", "普通药品", false),
    /** Traditional Chinese medicine preparations. */
    CHINESE_MEDICINE("Chinese medicine preparations", "中成药", false),
    /** Must be stored and carried refrigerated. */
    COLD_CHAIN("cold-chain medicines", "冷藏冷冻药品", true),
    /** Vaccines aside: sera, blood products, monoclonal antibodies. */
    BIOLOGIC("biological products", "生物制品", true),
    /** Narcotics, psychotropics, toxics: only to buyers whose licence names them. */
    SPECIAL_CONTROL("specially controlled medicines", "特殊管理药品", true);

    private final Text title;
    private final boolean qualityReview;

    ProductCategory(String en, String zh, boolean qualityReview) {
        this.title = new Text(en, zh);
        this.qualityReview = qualityReview;
    }

    public Text title() {
        return title;
    }

    /** Whether the quality manager looks at every order that contains it. */
    public boolean needsQualityReview() {
        return qualityReview;
    }
}
