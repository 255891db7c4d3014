package io.countersign.activity;

import io.countersign.language.Text;

/** What can prove that an activity took place as it was approved. */
public enum EvidenceKind {
    AGENDA("agenda", "会议议程"),
    SIGN_IN("sign-in sheet", "签到表"),
    PHOTO("photo of the event", "现场照片"),
    DECK("slides as shown", "演讲幻灯"),
    SPEAKER_CONTRACT("speaker contract", "讲者协议"),
    ATTENDANCE_LOG("attendance log of the platform", "线上参会记录"),
    BEFORE_PHOTO("photo before", "陈列前照片"),
    AFTER_PHOTO("photo after", "陈列后照片"),
    STORE_LIST("list of stores", "门店清单"),
    ORGANISER_CONTRACT("contract with the organiser", "与主办方的协议"),
    BOOTH_PHOTO("photo of the booth", "展位照片"),
    BROCHURE("programme or brochure", "会议手册"),
    RECEIPT("receipt of the organiser", "主办方收据"),
    QUESTIONNAIRE("questionnaire", "调研问卷"),
    ANSWERS("answers", "问卷答卷"),
    ANALYSIS("analysis", "分析报告"),
    REPORT("report", "工作报告"),
    OTHER("other", "其他");

    private final Text title;

    EvidenceKind(String en, String zh) {
        this.title = new Text(en, zh);
    }

    public Text title() {
        return title;
    }

    /** Whether only a photo will do, with its time and place. */
    public boolean isPhoto() {
        return this == PHOTO || this == BEFORE_PHOTO || this == AFTER_PHOTO || this == BOOTH_PHOTO;
    }
}
