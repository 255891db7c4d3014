package io.countersign.expense;

import io.countersign.language.Text;

/** What money was spent on; says what a line of this kind must bring along, its bounds are rules with effective dates. */
public enum ExpenseType {
    TRAIN("Train", "火车票", Proof.INVOICE, Company.NONE),
    FLIGHT("Flight", "机票", Proof.INVOICE, Company.NONE),
    LOCAL_TRANSPORT("Local transport", "市内交通", Proof.INVOICE, Company.NONE),
    HOTEL("Hotel", "住宿", Proof.INVOICE, Company.NONE),
    MEAL_ALLOWANCE("Meal allowance", "餐费补助", Proof.NONE, Company.NONE),
    BUSINESS_MEAL("Business meal", "商务用餐", Proof.INVOICE, Company.NAMED),
    HCP_MEAL("Meal with healthcare professionals", "医务人员用餐", Proof.INVOICE, Company.NAMED),
    INTERNAL_MEAL("Internal meal", "内部用餐", Proof.INVOICE, Company.NAMED),
    ENTERTAINMENT("Entertainment of business partners", "业务招待", Proof.INVOICE, Company.NAMED),
    CONFERENCE_FEE("Conference fee", "会议注册费", Proof.INVOICE, Company.NONE),
    MOBILE("Mobile phone", "通讯费", Proof.INVOICE, Company.NONE),
    OFFICE("Office and printing", "办公与印刷", Proof.INVOICE, Company.NONE),
    OTHER("Other", "其他", Proof.INVOICE, Company.NONE),
    ALCOHOL("Alcohol", "酒水", Proof.INVOICE, Company.NONE),
    LEISURE("Leisure", "休闲娱乐", Proof.INVOICE, Company.NONE),
    GIFT_CARD("Gift cards", "购物卡", Proof.INVOICE, Company.NONE);

    private enum Proof {
        INVOICE,
        NONE
    }

    private enum Company {
        NAMED,
        NONE
    }

    private final Text title;
    private final Proof proof;
    private final Company company;

    ExpenseType(String en, String zh, Proof proof, Company company) {
        this.title = new Text(en, zh);
        this.proof = proof;
        this.company = company;
    }

    public Text title() {
        return title;
    }

    public boolean needsInvoice() {
        return proof == Proof.INVOICE;
    }

    /** Whether everybody who took part has to be named. */
    public boolean needsAttendees() {
        return company == Company.NAMED;
    }

    /** Whether it is paid by nights or days, so that a line of it may span several. */
    public boolean spansDays() {
        return this == HOTEL || this == MEAL_ALLOWANCE || this == LOCAL_TRANSPORT;
    }
}
