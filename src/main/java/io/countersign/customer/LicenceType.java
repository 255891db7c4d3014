package io.countersign.customer;

import io.countersign.language.Text;

/** Papers of a customer's first-business file that expire. */
public enum LicenceType {
    BUSINESS("business licence", "营业执照"),
    DRUG_DISTRIBUTION("drug distribution licence", "药品经营许可证"),
    MEDICAL_INSTITUTION("medical institution licence", "医疗机构执业许可证"),
    AUTHORISATION_LETTER("purchaser's authorisation letter", "采购人员授权委托书"),
    QUALITY_AGREEMENT("quality assurance agreement", "质量保证协议");

    private final Text title;

    LicenceType(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether it names product categories that the order must stay within. */
    public boolean hasScope() {
        return this == DRUG_DISTRIBUTION || this == MEDICAL_INSTITUTION;
    }
}
