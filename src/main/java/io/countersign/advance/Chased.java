package io.countersign.advance;

import io.countersign.language.Text;

/** How far it has come with an advance that was not paid back in time. */
public enum Chased {
    REMINDED("The employee was reminded", "已提醒借款人"),
    ESCALATED("Finance and the line manager were told", "已上报财务和直属上级"),
    DEDUCTION("Deduction from wages was asked for", "已申请工资抵扣");

    private final Text title;

    Chased(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
