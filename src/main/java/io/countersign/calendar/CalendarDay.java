package io.countersign.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day that is not what its weekday says: a public holiday, or a weekend day worked to make up for one. */
@Entity
@Table(name = "calendar_day")
class CalendarDay {

    /** What the day is instead. */
    enum Kind {
        HOLIDAY,
        MAKE_UP
    }

    @Id
    @Column(name = "on_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @SuppressWarnings("NullAway.Init")
    protected CalendarDay() {}

    CalendarDay(LocalDate date, Kind kind) {
        this.date = date;
        this.kind = kind;
    }

    LocalDate date() {
        return date;
    }

    boolean isWorked() {
        return kind == Kind.MAKE_UP;
    }
}
