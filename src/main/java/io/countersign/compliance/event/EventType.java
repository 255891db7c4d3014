package io.countersign.compliance.event;

/** Kinds of marketing activity, as the rules tell them apart. */
public enum EventType {
    DEPARTMENT_MEETING,
    SYMPOSIUM,
    CITY_CONFERENCE,
    WEBINAR,
    DISPLAY,
    MARKET_DEVELOPMENT,
    SURVEY,
    SPONSORSHIP;

    /** Whether somebody speaks to health professionals there. */
    public boolean isScientific() {
        return this == DEPARTMENT_MEETING || this == SYMPOSIUM || this == CITY_CONFERENCE || this == WEBINAR;
    }
}
