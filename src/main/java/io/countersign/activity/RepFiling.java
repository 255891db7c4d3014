package io.countersign.activity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** That a medical representative is filed with the authority; without it nobody informs about medicines (rule C07). */
@Entity
@Table(name = "rep_filing")
class RepFiling {

    @Id
    private String person;

    private String filingNo;
    private LocalDate validTo;

    @SuppressWarnings("NullAway.Init")
    protected RepFiling() {}

    RepFiling(String person, String filingNo, LocalDate validTo) {
        this.person = person;
        this.filingNo = filingNo;
        this.validTo = validTo;
    }

    String filingNo() {
        return filingNo;
    }

    LocalDate validTo() {
        return validTo;
    }
}
