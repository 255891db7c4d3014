package io.countersign.activity;

import io.countersign.language.Text;

/** What a line of an activity is spent on. */
public enum CostType {
    VENUE("venue", "场地费"),
    MEAL("meals", "餐费"),
    SPEAKER_FEE("speaker fee", "讲课费"),
    TRAVEL("travel and lodging", "差旅住宿"),
    MATERIAL("printing and materials", "印刷物料"),
    DISPLAY("display", "陈列费"),
    SURVEY("survey", "调研费"),
    SPONSORSHIP("sponsorship", "赞助费"),
    AGENCY("agency", "会务服务费"),
    OTHER("other", "其他");

    private final Text title;

    CostType(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }
}
