package io.countersign.activity;

import io.countersign.approval.Subject;
import io.countersign.compliance.event.Declarations;
import io.countersign.compliance.event.VenueType;
import io.countersign.language.Refusal;
import io.countersign.language.Text;
import io.countersign.money.Money;
import io.countersign.people.Person;
import io.countersign.people.PersonId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A marketing activity from application to close-out. Its status is the truth that the process mirrors. Its content may change
 * freely while it is with its requester, within bounds while it is planned, and beyond them only through approval again.
 */
@Entity
@Table(name = "marketing_activity")
public class MarketingActivity {

    @Id
    private String number;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActivityStatus status;

    private String requester;
    private String unit;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActivityType type;

    private String title;
    private String product;
    private String objective;
    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private VenueType venueType;

    private String venueName;
    private String city;
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;
    private int plannedHcp;
    private int plannedStaff;
    private int plannedGuests;
    private String budgetNode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private @Nullable PayeeKind payeeKind;

    private @Nullable String payeeName;
    private @Nullable String payeeAccountHolder;
    private @Nullable String payeeContractNo;
    private @Nullable LocalDate payeeContractSignedOn;
    private @Nullable Boolean hostConsent;
    private @Nullable Boolean freeEquipment;
    private @Nullable Boolean tiedToPurchase;
    private @Nullable Boolean relatedParties;
    private @Nullable Boolean personLevelData;
    private Money cost;
    private int revision;
    private int reservation;
    private @Nullable String judgedHash;
    private @Nullable String changeReason;
    private Instant createdAt;
    private Instant statusSince;
    private @Nullable String processInstance;
    private @Nullable Instant submittedAt;
    private @Nullable Instant closedAt;
    private @Nullable String closingReason;
    private boolean blocksApplicant;

    @ElementCollection
    @CollectionTable(name = "activity_line", joinColumns = @JoinColumn(name = "activity_number"))
    @OrderColumn(name = "position")
    private List<CostLine> lines = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_speaker", joinColumns = @JoinColumn(name = "activity_number"))
    @OrderColumn(name = "position")
    private List<SpeakerEngagement> speakers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_attendee", joinColumns = @JoinColumn(name = "activity_number"))
    @OrderColumn(name = "position")
    private List<PlannedAttendee> attendees = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_material", joinColumns = @JoinColumn(name = "activity_number"))
    @OrderColumn(name = "position")
    private List<PlannedMaterial> materials = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "activity_planned_task", joinColumns = @JoinColumn(name = "activity_number"))
    @OrderColumn(name = "position")
    private List<PlannedTask> tasks = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected MarketingActivity() {}

    @SuppressWarnings("NullAway.Init")
    private MarketingActivity(String number, Person requester, Instant at) {
        this.number = number;
        this.requester = requester.id().value();
        this.unit = requester.unit();
        this.status = ActivityStatus.DRAFT;
        this.revision = 1;
        this.createdAt = at;
        this.statusSince = at;
    }

    static MarketingActivity draft(String number, Person requester, ActivityContent content, Instant at) {
        MarketingActivity activity = new MarketingActivity(number, requester, at);
        activity.take(content);
        return activity;
    }

    /** @throws Refusal when it is not with its requester */
    void change(ActivityContent content) {
        if (!status.isEditable()) {
            throw notNow(
                    "activity-not-editable",
                    "only a draft or a returned activity can be changed freely. Once it is approved, change its plan.",
                    "只有草稿或被退回的活动可以自由修改；批准后请修改活动方案。");
        }
        take(content);
    }

    /** Within what was approved; whoever calls has compared the two. */
    void plan(ActivityContent content) {
        if (status != ActivityStatus.APPROVED) {
            throw notNow(
                    "activity-not-in-planning",
                    "it is planned after its approval and before the plan is completed. Afterwards put the change to approval.",
                    "只能在批准之后、方案确认之前编制方案；之后的变更请重新提交审批。");
        }
        take(content);
    }

    /** @throws Refusal when it is not approved, or executed already */
    void demandChangeable() {
        if (!status.mayBecome(ActivityStatus.SUBMITTED) || status.isEditable()) {
            throw notNow(
                    "activity-not-under-way",
                    "only an approved activity that is not executed yet can be changed and approved again.",
                    "只有已批准且尚未执行完毕的活动可以变更并重新审批。");
        }
    }

    /** Something critical changes: it goes back to approval as its next revision. */
    void changeCritically(ActivityContent content, String reason, Instant at) {
        demandChangeable();
        take(content);
        changeReason = reason;
        submittedAt = at;
        decideAgain(at);
    }

    /** Others have to decide than those who did: back to approval as the next revision, as it is planned now. */
    void decideAgain(Instant at) {
        become(ActivityStatus.SUBMITTED, at);
        revision++;
        judge(content().hash());
    }

    private Refusal notNow(String code, String en, String zh) {
        return new Refusal(
                Refusal.Kind.CONFLICT,
                code,
                new Text(
                        number + " is " + status.title().en() + ": " + en,
                        number + " 的状态为“" + status.title().zh() + "”：" + zh));
    }

    private void take(ActivityContent content) {
        type = content.type();
        title = content.title();
        product = content.product();
        objective = content.objective();
        startsAt = content.startsAt();
        endsAt = content.endsAt();
        venueType = content.venue().type();
        venueName = content.venue().name();
        city = content.venue().city();
        latitude = content.venue().latitude();
        longitude = content.venue().longitude();
        plannedHcp = content.headcount().hcp();
        plannedStaff = content.headcount().staff();
        plannedGuests = content.headcount().guests();
        budgetNode = content.budgetNode();
        take(content.payee());
        Declarations answers = content.declarations();
        hostConsent = answers.hostConsent();
        freeEquipment = answers.freeEquipment();
        tiedToPurchase = answers.tiedToPurchase();
        relatedParties = answers.relatedParties();
        personLevelData = answers.personLevelData();
        cost = content.cost();
        replace(lines, content.lines());
        replace(speakers, content.speakers());
        replace(attendees, content.attendees());
        replace(materials, content.materials());
        replace(tasks, content.tasks());
    }

    private void take(@Nullable Payee payee) {
        payeeKind = payee == null ? null : payee.kind();
        payeeName = payee == null ? null : payee.name();
        payeeAccountHolder = payee == null ? null : payee.accountHolder();
        payeeContractNo = payee == null ? null : payee.contractNo();
        payeeContractSignedOn = payee == null ? null : payee.contractSignedOn();
    }

    private static <T> void replace(List<T> kept, List<T> taken) {
        if (!kept.equals(taken)) {
            kept.clear();
            kept.addAll(taken);
        }
    }

    /** What approvers decide on from now on: what was applied for, whatever the plan makes of it within its bounds. */
    void judge(String hash) {
        judgedHash = hash;
    }

    /** Whether budget and caps hold exactly what its content asks for. */
    boolean holdsWhatItAsks() {
        return (status == ActivityStatus.IN_APPROVAL || status.isUnderWay())
                && content().hash().equals(judgedHash);
    }

    /** The next of its reservations in the budget; each stands for one set of amounts. */
    int reserveAnew() {
        return ++reservation;
    }

    void become(ActivityStatus next, Instant at) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException(number + " is " + status + " and cannot become " + next);
        }
        status = next;
        statusSince = at;
    }

    void close(ActivityStatus end, @Nullable String reason, Instant at) {
        become(end, at);
        closedAt = at;
        closingReason = reason;
    }

    /** Its requester may apply for nothing new until somebody looked at why it was left lying. */
    void blockApplicant() {
        blocksApplicant = true;
    }

    void unblockApplicant() {
        blocksApplicant = false;
    }

    public ActivityContent content() {
        return new ActivityContent(
                type,
                title,
                product,
                objective,
                startsAt,
                endsAt,
                new Venue(venueType, venueName, city, latitude, longitude),
                new Headcount(plannedHcp, plannedStaff, plannedGuests),
                budgetNode,
                payeeKind == null || payeeName == null
                        ? null
                        : new Payee(payeeKind, payeeName, payeeAccountHolder, payeeContractNo, payeeContractSignedOn),
                new Declarations(hostConsent, freeEquipment, tiedToPurchase, relatedParties, personLevelData),
                lines,
                speakers,
                attendees,
                materials,
                tasks);
    }

    boolean isRequestedBy(PersonId person) {
        return requester.equals(person.value());
    }

    public Subject subject() {
        return new Subject(ActivityCard.TYPE, number);
    }

    public String number() {
        return number;
    }

    public int version() {
        return version;
    }

    public ActivityStatus status() {
        return status;
    }

    public PersonId requester() {
        return new PersonId(requester);
    }

    /** Path of the requester's organisation unit; approvers are found along it. */
    public String unit() {
        return unit;
    }

    public ActivityType type() {
        return type;
    }

    public String title() {
        return title;
    }

    public Instant startsAt() {
        return startsAt;
    }

    public Instant endsAt() {
        return endsAt;
    }

    public String city() {
        return city;
    }

    public String product() {
        return product;
    }

    public String budgetNode() {
        return budgetNode;
    }

    public Money cost() {
        return cost;
    }

    /** Counts what was put to approval: 1 for the first application, one more after each return and each critical change. */
    public int revision() {
        return revision;
    }

    Optional<String> judgedHash() {
        return Optional.ofNullable(judgedHash);
    }

    public Optional<String> changeReason() {
        return Optional.ofNullable(changeReason);
    }

    Instant statusSince() {
        return statusSince;
    }

    Optional<String> processInstance() {
        return Optional.ofNullable(processInstance);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public Optional<String> closingReason() {
        return Optional.ofNullable(closingReason);
    }

    boolean blocksApplicant() {
        return blocksApplicant;
    }
}
