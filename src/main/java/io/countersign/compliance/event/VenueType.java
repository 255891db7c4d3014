package io.countersign.compliance.event;

import io.countersign.language.Text;

/** Where something takes place. */
public enum VenueType {
    HOSPITAL("hospital", "医院"),
    HOTEL("hotel", "酒店"),
    CONFERENCE_CENTRE("conference centre", "会议中心"),
    RESTAURANT("restaurant", "餐厅"),
    STORE("shop", "门店"),
    ONLINE("online", "线上"),
    OFFICE("own office", "公司办公室"),
    RESORT("resort", "度假村"),
    LEISURE("place of leisure", "休闲娱乐场所"),
    OTHER("other place", "其他场所");

    private final Text title;

    VenueType(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether people go there for pleasure: no place to inform anybody about medicines. */
    public boolean isForLeisure() {
        return this == RESORT || this == LEISURE;
    }
}
