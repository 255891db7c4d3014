package io.countersign.activity;

import static io.countersign.activity.EvidenceKind.AFTER_PHOTO;
import static io.countersign.activity.EvidenceKind.AGENDA;
import static io.countersign.activity.EvidenceKind.ANALYSIS;
import static io.countersign.activity.EvidenceKind.ANSWERS;
import static io.countersign.activity.EvidenceKind.ATTENDANCE_LOG;
import static io.countersign.activity.EvidenceKind.BEFORE_PHOTO;
import static io.countersign.activity.EvidenceKind.BOOTH_PHOTO;
import static io.countersign.activity.EvidenceKind.BROCHURE;
import static io.countersign.activity.EvidenceKind.DECK;
import static io.countersign.activity.EvidenceKind.ORGANISER_CONTRACT;
import static io.countersign.activity.EvidenceKind.PHOTO;
import static io.countersign.activity.EvidenceKind.QUESTIONNAIRE;
import static io.countersign.activity.EvidenceKind.RECEIPT;
import static io.countersign.activity.EvidenceKind.REPORT;
import static io.countersign.activity.EvidenceKind.SIGN_IN;
import static io.countersign.activity.EvidenceKind.STORE_LIST;

import io.countersign.language.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of activity this house carries out, and what each has to prove in the end. */
public enum ActivityType {
    DEPARTMENT_MEETING("department meeting", "科室会", true, of(AGENDA, 1, SIGN_IN, 1, PHOTO, 3, DECK, 1)),
    SYMPOSIUM("symposium", "专题研讨会", true, of(AGENDA, 1, SIGN_IN, 1, PHOTO, 3, DECK, 1)),
    CITY_CONFERENCE("city conference", "城市学术会", true, of(AGENDA, 1, SIGN_IN, 1, PHOTO, 3, DECK, 1)),
    WEBINAR("webinar", "线上会议", true, of(AGENDA, 1, ATTENDANCE_LOG, 1, DECK, 1)),
    DISPLAY("store display", "门店陈列", false, of(BEFORE_PHOTO, 1, AFTER_PHOTO, 1, STORE_LIST, 1)),
    MARKET_DEVELOPMENT("market development", "市场开发", false, of(REPORT, 1, PHOTO, 1)),
    SURVEY("survey", "市场调研", false, of(QUESTIONNAIRE, 1, ANSWERS, 1, ANALYSIS, 1)),
    SPONSORSHIP("sponsorship", "会议赞助", false, of(ORGANISER_CONTRACT, 1, BOOTH_PHOTO, 1, BROCHURE, 1, RECEIPT, 1));

    private final Text title;
    private final boolean scientific;
    private final Map<EvidenceKind, Integer> evidence;

    ActivityType(String en, String zh, boolean scientific, Map<EvidenceKind, Integer> evidence) {
        this.title = new Text(en, zh);
        this.scientific = scientific;
        this.evidence = evidence;
    }

    public Text title() {
        return title;
    }

    /** Whether it teaches medicine, so that medical affairs looks at it. */
    public boolean isScientific() {
        return scientific;
    }

    /** @param speakers each of whom needs a contract */
    public List<RequiredEvidence> required(int speakers) {
        List<RequiredEvidence> required = new ArrayList<>();
        evidence.forEach((kind, least) -> required.add(new RequiredEvidence(kind, least)));
        if (speakers > 0) {
            required.add(new RequiredEvidence(EvidenceKind.SPEAKER_CONTRACT, speakers));
        }
        return List.copyOf(required);
    }

    private static Map<EvidenceKind, Integer> of(Object... kindsAndNumbers) {
        Map<EvidenceKind, Integer> evidence = new LinkedHashMap<>();
        for (int index = 0; index < kindsAndNumbers.length; index += 2) {
            evidence.put((EvidenceKind) kindsAndNumbers[index], (Integer) kindsAndNumbers[index + 1]);
        }
        return evidence;
    }
}
