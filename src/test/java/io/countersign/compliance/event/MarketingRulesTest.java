package io.countersign.compliance.event;

import static io.countersign.compliance.event.Events.DAY;
import static io.countersign.compliance.event.Events.found;
import static io.countersign.compliance.event.Events.meeting;
import static io.countersign.compliance.event.Events.of;
import static org.assertj.core.api.Assertions.assertThat;

import io.countersign.compliance.Evaluation;
import io.countersign.compliance.Finding;
import io.countersign.money.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Both sides of every rule that a marketing activity meets, with the bounds as shipped. */
class MarketingRulesTest {

    @ParameterizedTest
    @EnumSource(Stage.class)
    void findsNothingWrongWithACleanMeeting(Stage stage) {
        assertThat(Events.all(meeting(stage))).isEmpty();
    }

    @Test
    void keepsEveryRuleItLookedAtWithVersionResultAndTheHashOfTheFacts() {
        Evaluation clean = Events.rules().evaluate(meeting(Stage.APPLY), DAY);
        Evaluation dear = Events.rules().evaluate(meeting(Stage.APPLY).withMeals(Money.of(9_000)), DAY);

        assertThat(clean.verdicts())
                .extracting(Evaluation.Verdict::rule)
                .containsExactly(
                        "C07", "C08", "C09", "C10", "C11", "C12", "C13", "C14", "C15", "C16", "C18", "C19", "C20",
                        "C21", "C22", "C24", "C27");
        assertThat(clean.verdicts()).extracting(Evaluation.Verdict::result).containsOnly("PASS");
        assertThat(dear.verdicts().get(2).result()).isEqualTo("BLOCK");
        assertThat(clean.inputsHash())
                .hasSize(64)
                .isEqualTo(Events.rules().evaluate(meeting(Stage.APPLY), DAY).inputsHash())
                .isNotEqualTo(dear.inputsHash());
    }

    @Test
    void saysEverythingInBothLanguagesWithRuleVersionAndWhatWouldClearIt() {
        MarketingEvent nothingKnown = MarketingEvent.of(
                "MA-1", EventType.DEPARTMENT_MEETING, Stage.CLOSE, Applicant.of(Events.REP), DAY, DAY);

        assertThat(Events.all(nothingKnown)).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.ruleVersion()).isEqualTo(1);
            assertThat(finding.clears()).isNotNull();
        });
    }

    // C07

    @Test
    void asksForTheFilingOfAMedicalRepresentative() {
        assertThat(found("C07", filed(null, null))).containsExactly("BLOCK rep-not-filed");
        assertThat(found("C07", filed("SH-1", null))).containsExactly("BLOCK rep-not-filed");
        assertThat(found("C07", filed("SH-1", DAY.minusDays(1)))).containsExactly("BLOCK rep-filing-expired");
        assertThat(found("C07", filed("SH-1", DAY))).isEmpty();
    }

    private static MarketingEvent filed(@Nullable String number, @Nullable LocalDate until) {
        MarketingEvent event = of(EventType.WEBINAR, Stage.APPLY);
        return new MarketingEvent(
                event.number(),
                event.type(),
                event.stage(),
                new Applicant(Events.REP, true, number, until),
                DAY,
                DAY,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                null,
                event.declarations(),
                List.of());
    }

    @Test
    void goesIntoHospitalsOnlyWithTheirConsent() {
        assertThat(found("C07", meeting(Stage.APPLY).declaring(consent(null))))
                .containsExactly("HOLD host-consent-unknown");
        assertThat(found("C07", meeting(Stage.CLOSE).declaring(consent(null))))
                .containsExactly("BLOCK host-consent-unknown");
        assertThat(found("C07", meeting(Stage.APPLY).declaring(consent(false))))
                .containsExactly("BLOCK host-consent-refused");
        assertThat(found("C07", of(EventType.WEBINAR, Stage.APPLY).declaring(consent(null))))
                .isEmpty();
    }

    private static Declarations consent(@Nullable Boolean given) {
        return new Declarations(given, false, false, false, false);
    }

    // C08

    @Test
    void refusesToCountWhatDoctorsPrescribe() {
        MarketingEvent survey = of(EventType.SURVEY, Stage.APPLY);

        assertThat(found("C08", survey.saying(List.of("患者满意度")))).isEmpty();
        assertThat(found("C08", survey.saying(List.of("每位医生的处方量是多少？")))).containsExactly("BLOCK prescription-data");
        assertThat(found("C08", survey.saying(List.of("Number of prescriptions per month"))))
                .hasSize(1);
        assertThat(found("C08", survey.declaring(personal(true)))).containsExactly("BLOCK prescription-data");
        assertThat(found("C08", survey.declaring(personal(null)))).containsExactly("HOLD prescription-data-unknown");
        assertThat(found("C08", meeting(Stage.APPLY).declaring(personal(null)))).isEmpty();
    }

    private static Declarations personal(@Nullable Boolean declared) {
        return new Declarations(true, false, false, false, declared);
    }

    // C09, golden number 8

    @Test
    void allowsMealsOf4860For18WhoSignedIn() {
        assertThat(found(
                        "C09",
                        meeting(Stage.CLOSE).withMeals(Money.of(4_860)).signedBy(Attendance.of(Events.people(15, 3)))))
                .isEmpty();
    }

    @Test
    void blocksMealsOf4860For15WhoSignedIn() {
        MarketingEvent event =
                meeting(Stage.CLOSE).withMeals(Money.of(4_860)).signedBy(Attendance.of(Events.people(12, 3)));

        assertThat(found("C09", event)).containsExactly("BLOCK meal-per-head");
        assertThat(Events.all(event).get(0).facts())
                .containsEntry("perHead", "324.00")
                .containsEntry("heads", "15")
                .containsEntry("most", "300.00");
        assertThat(Events.all(event).get(0).message().en()).contains("4,860.00 ÷ 15 = 324.00");
    }

    @ParameterizedTest
    @CsvSource({"4500.00,0", "4500.01,1"})
    void countsTheBoundToTheFen(String meals, int findings) {
        assertThat(found("C09", meeting(Stage.APPLY).withMeals(Money.of(meals))))
                .hasSize(findings);
    }

    @Test
    void wantsToKnowWhatMealsCostAndWhoEats() {
        assertThat(found("C09", meeting(Stage.APPLY).withMeals(null))).containsExactly("HOLD meals-unknown");
        assertThat(found("C09", meeting(Stage.CLOSE).withMeals(null))).containsExactly("BLOCK meals-unknown");
        assertThat(found("C09", meeting(Stage.APPLY).expecting(null))).containsExactly("HOLD meal-guests-unknown");
        assertThat(found("C09", meeting(Stage.CLOSE).signedBy(null))).containsExactly("BLOCK meal-guests-unknown");
        assertThat(found("C09", of(EventType.WEBINAR, Stage.APPLY).withMeals(null)))
                .isEmpty();
    }

    @Test
    void wantsGuestsNamedByTheTimeItIsSettled() {
        MarketingEvent byNumber = meeting(Stage.APPLY).expecting(Attendance.planned(12, 3));

        assertThat(found("C09", byNumber)).containsExactly("INFO guests-not-named");
        assertThat(found("C09", meeting(Stage.CLOSE).signedBy(Attendance.planned(12, 3))))
                .containsExactly("BLOCK guests-not-named");
    }

    @ParameterizedTest
    @CsvSource({"8,8,0", "8,9,1"})
    void sendsNoMoreHostsThanGuests(int professionals, int internal, int findings) {
        assertThat(found("C09", meeting(Stage.APPLY).expecting(Attendance.of(Events.people(professionals, internal)))))
                .hasSize(findings)
                .allMatch("HOLD more-hosts-than-guests"::equals);
    }

    @ParameterizedTest
    @EnumSource(VenueType.class)
    void keepsAwayFromPlacesOfLeisure(VenueType type) {
        assertThat(found("C09", meeting(Stage.APPLY).heldAt(new Venue("云溪", type, "杭州"))))
                .isEqualTo(
                        type == VenueType.RESORT || type == VenueType.LEISURE
                                ? List.of("BLOCK leisure-venue")
                                : List.of());
    }

    // C10

    @Test
    void paysAtMostTheFairFee() {
        assertThat(found("C10", with(Events.speaker(), Money.of(5_000), Money.of(5_000))))
                .isEmpty();
        assertThat(found("C10", with(Events.speaker(), Money.of("5000.01"), Money.of(5_000))))
                .containsExactly("BLOCK speaker-fee-above-fair");
        assertThat(found("C10", with(Events.speaker(), Money.of(1), null)))
                .containsExactly("BLOCK speaker-rate-unknown");
    }

    private static MarketingEvent with(Speaker s, Money fee, @Nullable Money most) {
        return speaking(
                Stage.APPLY,
                new Speaker(
                        s.code(),
                        s.name(),
                        s.tier(),
                        s.topic(),
                        s.need(),
                        new BigDecimal("1.5"),
                        fee,
                        most,
                        s.contractNo(),
                        s.contractSignedOn(),
                        s.accountHolder(),
                        s.withheld(),
                        s.taxDue(),
                        s.cap()));
    }

    private static MarketingEvent speaking(Stage stage, Speaker speaker) {
        return meeting(stage).withSpeakers(List.of(speaker));
    }

    @Test
    void wantsTheContractSignedBeforeTheDay() {
        assertThat(found("C10", speaking(Stage.EXECUTE, signed("HT-1", DAY.minusDays(1)))))
                .isEmpty();
        assertThat(found("C10", speaking(Stage.EXECUTE, signed("HT-1", DAY))))
                .containsExactly("BLOCK speaker-contract-late");
        assertThat(found("C10", speaking(Stage.APPLY, signed(null, null))))
                .containsExactly("WARN speaker-contract-missing");
        assertThat(found("C10", speaking(Stage.EXECUTE, signed("HT-1", null))))
                .containsExactly("BLOCK speaker-contract-missing");
        assertThat(found("C10", speaking(Stage.CLOSE, signed(null, DAY.minusDays(1)))))
                .containsExactly("BLOCK speaker-contract-missing");
    }

    private static Speaker signed(@Nullable String contract, @Nullable LocalDate on) {
        Speaker s = Events.speaker();
        return new Speaker(
                s.code(),
                s.name(),
                s.tier(),
                s.topic(),
                s.need(),
                s.hours(),
                s.fee(),
                s.fairMost(),
                contract,
                on,
                s.accountHolder(),
                s.withheld(),
                s.taxDue(),
                s.cap());
    }

    @Test
    void paysIntoTheProfessionalsOwnAccountOnly() {
        assertThat(found("C10", speaking(Stage.APPLY, holder("顾文华")))).isEmpty();
        assertThat(found("C10", speaking(Stage.APPLY, holder("Gu Wenhua")))).isEmpty();
        assertThat(found("C10", speaking(Stage.APPLY, holder("某某管理中心"))))
                .containsExactly("BLOCK speaker-account-foreign");
        assertThat(found("C10", speaking(Stage.APPLY, holder(null)))).containsExactly("HOLD speaker-account-unknown");
        assertThat(found("C10", speaking(Stage.CLOSE, holder(null)))).containsExactly("BLOCK speaker-account-unknown");
    }

    private static Speaker holder(@Nullable String holder) {
        Speaker s = Events.speaker();
        return new Speaker(
                s.code(),
                s.name(),
                s.tier(),
                s.topic(),
                s.need(),
                s.hours(),
                s.fee(),
                s.fairMost(),
                s.contractNo(),
                s.contractSignedOn(),
                holder,
                s.withheld(),
                s.taxDue(),
                s.cap());
    }

    @Test
    void wantsTheNeedStatedAndTheTaxWithheld() {
        assertThat(found("C10", speaking(Stage.APPLY, needed(" ", null)))).containsExactly("HOLD speaker-need-unknown");
        assertThat(found("C10", speaking(Stage.CLOSE, needed("why", null)))).containsExactly("BLOCK speaker-tax");
        assertThat(found("C10", speaking(Stage.CLOSE, needed("why", Money.of("439.99")))))
                .containsExactly("BLOCK speaker-tax");
        assertThat(found("C10", speaking(Stage.CLOSE, needed("why", Money.of(440)))))
                .isEmpty();
        assertThat(found("C10", speaking(Stage.EXECUTE, needed("why", null)))).isEmpty();
    }

    private static Speaker needed(String need, @Nullable Money withheld) {
        Speaker s = Events.speaker();
        return new Speaker(
                s.code(),
                s.name(),
                s.tier(),
                s.topic(),
                need,
                s.hours(),
                s.fee(),
                s.fairMost(),
                s.contractNo(),
                s.contractSignedOn(),
                s.accountHolder(),
                withheld,
                s.taxDue(),
                s.cap());
    }

    // C11

    @Test
    void countsTalksAndAmountOfTheYear() {
        assertThat(found("C11", capped(new CapStanding(2026, 6, 6, Money.of(30_000), Money.of(30_000)))))
                .isEmpty();
        assertThat(found("C11", capped(new CapStanding(2026, 7, 6, Money.of(30_000), Money.of(30_000)))))
                .containsExactly("BLOCK speaker-talks-cap");
        assertThat(found("C11", capped(new CapStanding(2026, 6, 6, Money.of("30000.01"), Money.of(30_000)))))
                .containsExactly("BLOCK speaker-amount-cap");
        assertThat(found("C11", capped(null))).containsExactly("BLOCK speaker-cap-unknown");
    }

    private static MarketingEvent capped(@Nullable CapStanding cap) {
        Speaker s = Events.speaker();
        return speaking(
                Stage.APPLY,
                new Speaker(
                        s.code(),
                        s.name(),
                        s.tier(),
                        s.topic(),
                        s.need(),
                        s.hours(),
                        s.fee(),
                        s.fairMost(),
                        s.contractNo(),
                        s.contractSignedOn(),
                        s.accountHolder(),
                        s.withheld(),
                        s.taxDue(),
                        cap));
    }

    // C12

    @ParameterizedTest
    @CsvSource({
        "GREETING_CARD, 0, ''",
        "GREETING_CARD, 0.01, BLOCK gift-to-professional",
        "EDUCATIONAL, 100, HOLD educational-item",
        "EDUCATIONAL, 100.01, BLOCK gift-to-professional",
        "PROMO_ITEM, 1, BLOCK gift-to-professional",
        "GIFT, 1, BLOCK gift-to-professional",
        "CASH, 1, BLOCK gift-to-professional",
        "GIFT_CARD, 1, BLOCK gift-to-professional",
        "ENTERTAINMENT, 1, BLOCK gift-to-professional",
        "TRAVEL_UPGRADE, 1, BLOCK gift-to-professional"
    })
    void givesProfessionalsNothingButGreetingsAndLearning(Gift.Category category, String value, String expected) {
        Gift gift = new Gift(Gift.To.PROFESSIONAL, category, "顾文华", Money.of(value), Money.ZERO, null);

        assertThat(String.join(
                        ",", found("C12", of(EventType.WEBINAR, Stage.APPLY).withGifts(List.of(gift)))))
                .isEqualTo(expected);
    }

    // C13

    @Test
    void keepsGiftsToPartnersSmallRegisteredAndOutOfTenders() {
        assertThat(partner(Gift.Category.GIFT, "李经理", "200", "400", null)).isEmpty();
        assertThat(partner(Gift.Category.GIFT, "李经理", "200.01", "0", null)).containsExactly("HOLD partner-gift-value");
        assertThat(partner(Gift.Category.GIFT, "李经理", "200", "400.01", null)).containsExactly("HOLD partner-gift-year");
        assertThat(partner(Gift.Category.GIFT, null, "1", "0", null)).containsExactly("HOLD partner-gift-unregistered");
        assertThat(partner(Gift.Category.GIFT, "李经理", "1", null, null))
                .containsExactly("HOLD partner-gift-unregistered");
        assertThat(partner(Gift.Category.GIFT, "李经理", "1", "0", "上海集采")).containsExactly("HOLD gift-in-tender");
        assertThat(partner(Gift.Category.GIFT_CARD, "李经理", "1", "0", null)).containsExactly("BLOCK partner-cash");
    }

    private static List<String> partner(
            Gift.Category category,
            @Nullable String who,
            String value,
            @Nullable String before,
            @Nullable String tender) {
        Gift gift = new Gift(
                Gift.To.PARTNER, category, who, Money.of(value), before == null ? null : Money.of(before), tender);
        return found("C13", of(EventType.WEBINAR, Stage.APPLY).withGifts(List.of(gift)));
    }

    // C14

    @Test
    void letsComplianceSeeEverySponsorshipAndNothingElseWhereItIsClean() {
        assertThat(sponsoring(Stage.APPLY, Events.chain(), "ZZ-1", DAY, false))
                .containsExactly("HOLD sponsorship-committee");
    }

    @Test
    void sponsorsOrganisationsOnlyAndNeverForAPurchase() {
        assertThat(sponsoring(Stage.APPLY, paid(Payee.Kind.DEPARTMENT, "仁康连锁"), "ZZ-1", DAY, false))
                .contains("BLOCK sponsorship-payee");
        assertThat(sponsoring(Stage.APPLY, paid(Payee.Kind.PERSON, "仁康连锁"), "ZZ-1", DAY, false))
                .contains("BLOCK sponsorship-payee");
        assertThat(sponsoring(Stage.APPLY, paid(Payee.Kind.ORGANISATION, "张三"), "ZZ-1", DAY, false))
                .contains("BLOCK sponsorship-account-foreign");
        assertThat(sponsoring(Stage.CLOSE, paid(Payee.Kind.ORGANISATION, null), "ZZ-1", DAY, false))
                .contains("BLOCK sponsorship-account-unknown");
        assertThat(sponsoring(Stage.APPLY, Events.chain(), null, DAY, false))
                .contains("HOLD sponsorship-agreement-missing");
        assertThat(sponsoring(Stage.CLOSE, Events.chain(), "ZZ-1", null, false))
                .contains("BLOCK sponsorship-agreement-missing");
        assertThat(sponsoring(Stage.CLOSE, Events.chain(), "ZZ-1", DAY.plusDays(1), false))
                .contains("BLOCK sponsorship-agreement-late");
        assertThat(sponsoring(Stage.APPLY, Events.chain(), "ZZ-1", DAY, true))
                .contains("BLOCK sponsorship-for-purchase");
        assertThat(sponsoring(Stage.APPLY, Events.chain(), "ZZ-1", DAY, null))
                .contains("HOLD sponsorship-link-unknown");
        assertThat(found("C14", of(EventType.SPONSORSHIP, Stage.APPLY))).containsExactly("HOLD sponsorship-unknown");
    }

    private static List<String> sponsoring(
            Stage stage, Payee payee, @Nullable String agreement, @Nullable LocalDate on, @Nullable Boolean linked) {
        return found("C14", of(EventType.SPONSORSHIP, stage).sponsoring(new Sponsorship(payee, agreement, on, linked)));
    }

    private static Payee paid(Payee.Kind kind, @Nullable String holder) {
        return new Payee(kind, "仁康连锁", Money.of(500), holder, "CL-1", null, DAY.minusYears(3), null, null, null);
    }

    // C15

    @Test
    void tiesNothingToPurchases() {
        assertThat(found("C15", equipment(false, false))).isEmpty();
        assertThat(found("C15", equipment(true, false))).containsExactly("HOLD free-equipment");
        assertThat(found("C15", equipment(true, true))).containsExactly("BLOCK tied-to-purchase");
        assertThat(found("C15", equipment(null, false))).containsExactly("HOLD equipment-unknown");
        assertThat(found("C15", meeting(Stage.APPLY).declaring(Declarations.NONE)))
                .isEmpty();
    }

    private static MarketingEvent equipment(@Nullable Boolean free, @Nullable Boolean tied) {
        return of(EventType.MARKET_DEVELOPMENT, Stage.APPLY)
                .declaring(new Declarations(true, free, tied, false, false));
    }

    // C16

    @Test
    void outsourcesToExaminedAgenciesForProvedWork() {
        assertThat(agency(Stage.CLOSE, DAY.minusMonths(12), true, false, 49_999, false, "report"))
                .isEmpty();
        assertThat(agency(Stage.CLOSE, DAY.minusMonths(12).minusDays(1), true, false, 1, false, "report"))
                .containsExactly("BLOCK agency-not-examined");
        assertThat(agency(Stage.APPLY, null, true, false, 1, false, "report"))
                .containsExactly("BLOCK agency-not-examined");
        assertThat(agency(Stage.APPLY, DAY, false, false, 1, false, "report"))
                .containsExactly("BLOCK agency-out-of-scope");
        assertThat(agency(Stage.APPLY, DAY, null, false, 1, false, "report"))
                .containsExactly("HOLD agency-scope-unknown");
        assertThat(agency(Stage.APPLY, DAY, true, true, 1, false, "report"))
                .containsExactly("BLOCK agency-fee-by-volume");
        assertThat(agency(Stage.APPLY, DAY, true, null, 1, false, "report")).containsExactly("HOLD agency-fee-unknown");
        assertThat(agency(Stage.APPLY, DAY, true, false, 50_000, false, "report"))
                .containsExactly("HOLD agency-split");
        assertThat(agency(Stage.APPLY, DAY, true, false, 50_000, true, "report"))
                .isEmpty();
        assertThat(agency(Stage.CLOSE, DAY, true, false, 1, false, null))
                .containsExactly("BLOCK agency-deliverables-unknown");
    }

    private static List<String> agency(
            Stage stage,
            @Nullable LocalDate examined,
            @Nullable Boolean scope,
            @Nullable Boolean volume,
            long total,
            boolean invited,
            @Nullable String deliverable) {
        Agency agency = new Agency(
                "推广公司",
                Money.of(10_000),
                examined,
                scope,
                volume,
                Money.of(total),
                invited,
                deliverable == null ? List.of() : List.of(deliverable));
        return found("C16", of(EventType.MARKET_DEVELOPMENT, stage).promotedBy(List.of(agency)));
    }

    // C18

    @Test
    void paysChainsUnderAContractAndNeverShopStaff() {
        MarketingEvent display = of(EventType.DISPLAY, Stage.CLOSE);
        Payee bare = new Payee(
                Payee.Kind.ORGANISATION,
                "仁康连锁",
                Money.of(500),
                "仁康连锁",
                null,
                null,
                DAY.minusYears(3),
                null,
                null,
                null);
        Gift card = new Gift(Gift.To.SHOP_STAFF, Gift.Category.GIFT_CARD, "店员", Money.of(10), null, null);

        assertThat(found("C18", display.paying(List.of(Events.chain())))).isEmpty();
        assertThat(found("C18", display.paying(List.of(bare)))).containsExactly("BLOCK display-contract-missing");
        assertThat(found("C18", display)).containsExactly("BLOCK display-payee-unknown");
        assertThat(found("C18", display.paying(List.of(paid(Payee.Kind.SHOP_STAFF, "店员")))))
                .containsExactly("BLOCK money-to-shop-staff");
        assertThat(found("C18", meeting(Stage.APPLY).withGifts(List.of(card))))
                .containsExactly("BLOCK money-to-shop-staff");
    }

    // C19

    @Test
    void sendsResearchThroughMedicalAffairs() {
        MarketingEvent survey = of(EventType.SURVEY, Stage.APPLY);

        assertThat(found("C19", survey.researching(new Study("ST-1", "P-1", "E-1"))))
                .isEmpty();
        assertThat(found("C19", survey.researching(new Study("ST-1", "P-1", null))))
                .containsExactly("HOLD study-incomplete");
        assertThat(found("C19", survey)).isEmpty();
    }

    // C20

    @Test
    void showsApprovedMaterialOnly() {
        assertThat(showing(new Material("PM-1", "Deck", "V1", "YX-1", DAY, true)))
                .isEmpty();
        assertThat(showing(new Material("PM-1", "Deck", "V1", "YX-1", DAY.minusDays(1), true)))
                .containsExactly("BLOCK material-expired");
        assertThat(showing(new Material("PM-1", "Deck", "V1", null, DAY, true)))
                .containsExactly("BLOCK material-not-approved");
        assertThat(showing(new Material("PM-1", "Deck", "V1", "YX-1", null, true)))
                .containsExactly("BLOCK material-not-approved");
        assertThat(showing(new Material("PM-1", "Deck", "V1", "YX-1", DAY, false)))
                .containsExactly("BLOCK material-off-label");
        assertThat(showing(new Material("PM-1", "Deck", "V1", "YX-1", DAY, null)))
                .containsExactly("HOLD material-label-unknown");
        assertThat(found("C20", meeting(Stage.APPLY).withMaterials(List.of())))
                .containsExactly("WARN materials-unknown");
        assertThat(found("C20", meeting(Stage.EXECUTE).withMaterials(List.of())))
                .containsExactly("BLOCK materials-unknown");
    }

    private static List<String> showing(Material material) {
        return found("C20", meeting(Stage.APPLY).withMaterials(List.of(material)));
    }

    // C21

    @Test
    void noticesImpossibleAndEndlessAttendance() {
        assertThat(attending(null, 3)).isEmpty();
        assertThat(attending(null, 4)).containsExactly("WARN same-topic-again");
        assertThat(attending("MA-2", 1)).containsExactly("HOLD attendance-impossible");
    }

    private static List<String> attending(@Nullable String elsewhere, int times) {
        Attendee person = new Attendee(Attendee.Kind.PROFESSIONAL, "顾文华", "仁康医院", true, elsewhere, times);
        return found("C21", meeting(Stage.CLOSE).signedBy(Attendance.of(List.of(person))));
    }

    @ParameterizedTest
    @CsvSource({"30,0", "31,1"})
    void noticesWhereMuchOfTheMoneyGoesToOne(int share, int findings) {
        Payee payee = new Payee(
                Payee.Kind.ORGANISATION, "酒店", Money.of(1), "酒店", "C", null, DAY.minusYears(1), null, null, share);

        assertThat(found("C21", meeting(Stage.APPLY).paying(List.of(payee)))).hasSize(findings);
    }

    // C22

    @Test
    void looksForConflictsAndLetterboxes() {
        assertThat(conflict(DAY.minusMonths(6), null, null)).isEmpty();
        assertThat(conflict(DAY.minusMonths(6).plusDays(1), null, null)).containsExactly("HOLD payee-too-new");
        assertThat(conflict(null, null, null)).containsExactly("WARN payee-age-unknown");
        assertThat(conflict(DAY.minusYears(1), "陈洁", null)).containsExactly("HOLD payee-same-phone");
        assertThat(conflict(DAY.minusYears(1), null, "陈洁")).containsExactly("HOLD payee-related");
        assertThat(found("C22", meeting(Stage.APPLY).declaring(related(true))))
                .containsExactly("HOLD related-party-declared");
        assertThat(found("C22", meeting(Stage.APPLY).declaring(related(null))))
                .containsExactly("WARN related-party-unknown");
        assertThat(found("C22", of(EventType.SURVEY, Stage.APPLY).declaring(related(null))))
                .isEmpty();
    }

    private static List<String> conflict(@Nullable LocalDate since, @Nullable String phone, @Nullable String relative) {
        Payee payee =
                new Payee(Payee.Kind.ORGANISATION, "酒店", Money.of(1), "酒店", "C", null, since, phone, relative, null);
        return found("C22", meeting(Stage.APPLY).paying(List.of(payee)));
    }

    private static Declarations related(@Nullable Boolean declared) {
        return new Declarations(true, false, false, declared, false);
    }

    // C24

    @Test
    void paysNothingToWhoApplied() {
        assertThat(found("C24", meeting(Stage.APPLY).paying(List.of(colleague("sun.qiang")))))
                .isEmpty();
        assertThat(found("C24", meeting(Stage.APPLY).paying(List.of(colleague("chen.jie")))))
                .containsExactly("BLOCK applicant-is-paid");
    }

    private static Payee colleague(String id) {
        return new Payee(
                Payee.Kind.PERSON,
                id,
                Money.of(1),
                id,
                null,
                io.countersign.people.PersonId.of(id),
                null,
                null,
                null,
                null);
    }

    // C27

    @Test
    void wantsConsentOfProfessionalsWhoseNamesAreKept() {
        assertThat(consenting(true)).isEmpty();
        assertThat(consenting(false)).containsExactly("WARN consent-missing");
        assertThat(consenting(null)).containsExactly("WARN consent-missing");
    }

    private static List<String> consenting(@Nullable Boolean consent) {
        Attendee person = new Attendee(Attendee.Kind.PROFESSIONAL, "顾文华", "仁康医院", consent, null, 1);
        return found("C27", meeting(Stage.CLOSE).signedBy(Attendance.of(List.of(person))));
    }

    @Test
    void collectsEverythingInsteadOfStoppingAtTheFirst() {
        MarketingEvent event = meeting(Stage.CLOSE)
                .withMeals(Money.of(90_000))
                .heldAt(new Venue("云溪", VenueType.RESORT, "杭州"))
                .withMaterials(List.of())
                .paying(List.of(colleague("chen.jie")));

        assertThat(Events.stopping(event)).extracting(Finding::rule).contains("C09", "C20", "C24");
    }
}
