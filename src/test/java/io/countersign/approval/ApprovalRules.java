package io.countersign.approval;

import static io.countersign.approval.TestSubjects.step;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.countersign.language.Refusal;
import io.countersign.people.CancelSubstitution;
import io.countersign.people.PersonId;
import io.countersign.people.Role;
import io.countersign.people.Roles;
import io.countersign.people.SetSubstitute;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an approval promises, on whatever database: the subclass says which. */
abstract class ApprovalRules {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final Role GROUP = Roles.LEGAL_COUNSEL;

    private final Subject subject = new Subject("test", "T-" + COUNT.incrementAndGet());

    abstract ApprovalWorld world();

    @BeforeEach
    void begin() {
        world().clock.set(ApprovalWorld.MONDAY_NINE);
        demand(step(Roles.DISTRICT_MANAGER), step(Roles.REGIONAL_DIRECTOR));
    }

    private TestSubjects.Document document() {
        return world().subjects.document(subject.number());
    }

    private void demand(Requirement... steps) {
        document().steps = List.of(steps);
    }

    private void passesTheGate() {
        world().transaction
                .executeWithoutResult(status -> world().the(EffectGate.class).demand(subject));
    }

    @Test
    void asksStepByStepAlongTheLine() {
        assertThat(world().open(subject)).isNull();
        assertThat(world().asked(subject)).containsExactly("sun.qiang");

        assertThat(world().decide(subject, "sun.qiang", Verdict.APPROVE)).isNull();
        assertThat(world().asked(subject)).containsExactly("zhou.li");

        assertThat(world().decide(subject, "zhou.li", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        passesTheGate();
    }

    @Test
    void previewsExactlyThePathThatIsRunThen() {
        List<PathStep> path = world().the(PreviewPath.class)
                .preview(
                        world().subjects.facts(subject.number()),
                        world().subjects.requirements(subject.number()));

        assertThat(path)
                .extracting(found -> found.persons().get(0).id().value())
                .containsExactly("sun.qiang", "zhou.li");
        assertThat(rows("approval_round")).isZero();
    }

    @Test
    void oneRejectionEndsTheRoundAndOpensNoGate() {
        world().open(subject);

        assertThat(world().decide(subject, "sun.qiang", Verdict.REJECT)).isEqualTo(Outcome.REJECTED);
        assertThatThrownBy(this::passesTheGate).isInstanceOf(ApprovalsMissing.class);
    }

    @Test
    void gateRefusesWhatNobodyDecided() {
        world().open(subject);

        assertThatThrownBy(this::passesTheGate)
                .isInstanceOf(ApprovalsMissing.class)
                .hasMessageContaining("district-manager has 0 of 1");
    }

    @Test
    void gateRefusesOtherContentThanWasApproved() {
        approveAll();
        document().content = "2";

        assertThatThrownBy(this::passesTheGate).hasMessageContaining("not what is there now");
    }

    @Test
    void gateRefusesWhenThePolicyDemandsMoreNow() {
        approveAll();
        demand(step(Roles.DISTRICT_MANAGER), step(Roles.REGIONAL_DIRECTOR), step(Roles.FINANCE_DIRECTOR));

        assertThatThrownBy(this::passesTheGate).hasMessageContaining("finance-director has 0 of 1");
    }

    @Test
    void gateRefusesAnApproverWhoTookPart() {
        approveAll();
        document().excluded = Set.of(PersonId.of("zhou.li"));

        assertThatThrownBy(this::passesTheGate).hasMessageContaining("regional-director has 0 of 1");
    }

    @Test
    void asksOnlyWhatTheChangeTouchesAfterAReturn() {
        demand(
                step(Roles.DISTRICT_MANAGER, Mode.ANY, 1, "value"),
                step(Roles.QUALITY_MANAGER, Mode.ANY, 1, "products"),
                step(Roles.CREDIT_MANAGER, Mode.ANY, 1, "credit"));
        world().open(subject);
        world().decide(subject, "sun.qiang", Verdict.APPROVE);
        world().decide(subject, "shen.qi", Verdict.APPROVE);
        assertThat(world().decide(subject, "zheng.yan", Verdict.RETURN)).isEqualTo(Outcome.RETURNED);

        document().content = "2";
        demand(
                step(Roles.DISTRICT_MANAGER, Mode.ANY, 1, "smaller value"),
                step(Roles.QUALITY_MANAGER, Mode.ANY, 1, "products"),
                step(Roles.CREDIT_MANAGER, Mode.ANY, 1, "credit"));
        List<PathStep> preview = world().the(PreviewPath.class)
                .preview(
                        world().subjects.facts(subject.number()),
                        world().subjects.requirements(subject.number()));
        world().open(subject);

        assertThat(preview).extracting(PathStep::state).containsExactly(null, StepState.CARRIED, null);
        assertThat(world().asked(subject)).containsExactly("sun.qiang");
        world().decide(subject, "sun.qiang", Verdict.APPROVE);
        assertThat(world().asked(subject)).containsExactly("zheng.yan");
        assertThat(world().decide(subject, "zheng.yan", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        passesTheGate();
    }

    @Test
    void keepsTheRoundAndWhatIsDecidedWhenTheSameContentIsCheckedAgain() {
        demand(step(Roles.DISTRICT_MANAGER), step(Roles.CREDIT_MANAGER), step(Roles.FINANCE_DIRECTOR));
        world().open(subject);
        world().decide(subject, "sun.qiang", Verdict.APPROVE);

        demand(step(Roles.DISTRICT_MANAGER), step(Roles.FINANCE_DIRECTOR));
        world().open(subject);

        assertThat(rows("approval_round")).isEqualTo(1);
        assertThat(world().asked(subject)).containsExactly("feng.xia");
        assertThat(world().decide(subject, "feng.xia", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        passesTheGate();
    }

    @Test
    void asksAgainWhatIsRequiredAgain() {
        demand(step(Roles.CREDIT_MANAGER));
        world().open(subject);
        demand(step(Roles.QUALITY_MANAGER));
        world().open(subject);
        demand(step(Roles.CREDIT_MANAGER), step(Roles.QUALITY_MANAGER));
        world().open(subject);

        assertThat(world().asked(subject)).contains("zheng.yan");
        world().decide(subject, "zheng.yan", Verdict.APPROVE);
        assertThat(world().decide(subject, "shen.qi", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void aChangedContentVoidsTheOpenRound() {
        world().open(subject);
        String old = world().task(subject, "sun.qiang");
        document().content = "2";
        world().open(subject);

        assertThatThrownBy(() -> world().give(old, "sun.qiang", Verdict.APPROVE, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        assertThat(states()).containsExactly("SUPERSEDED", "OPEN");
    }

    @Test
    void refusesAPolicyThatAsksNobody() {
        demand();

        assertThatThrownBy(() -> world().open(subject)).hasMessageContaining("asks nobody");
    }

    @Test
    void letsThroughWhatThePolicyWaivesInSoManyWords() {
        demand();
        document().waived = true;

        assertThat(world().open(subject)).isEqualTo(Outcome.APPROVED);
        passesTheGate();
    }

    @Test
    void gateRefusesWhatWasWaivedWhenThePolicyDemandsSomebodyNow() {
        demand();
        document().waived = true;
        world().open(subject);
        document().waived = false;
        demand(step(Roles.DISTRICT_MANAGER));

        assertThatThrownBy(this::passesTheGate).hasMessageContaining("district-manager has 0 of 1");
    }

    @Test
    void asksTheRequestersOwnManagerWhereverTheDocumentBelongs() {
        document().unit = "CN/SOUTH/GZ";
        demand(step(Roles.LINE_MANAGER));

        world().open(subject);

        assertThat(world().asked(subject)).containsExactly("sun.qiang");
    }

    @Test
    void asksWhomTheRequestNames() {
        document().named = Map.of(Roles.BUDGET_OWNER, PersonId.of("qian.feng"));
        demand(step(Roles.BUDGET_OWNER));

        world().open(subject);

        assertThat(world().asked(subject)).containsExactly("qian.feng");
    }

    @Test
    void asksTheFinanceDirectorAboutABudgetThatNobodyOwns() {
        demand(step(Roles.BUDGET_OWNER));

        world().open(subject);

        assertThat(world().asked(subject)).containsExactly("feng.xia");
    }

    @Test
    void refusesADecisionByTheRequester() {
        document().requester = PersonId.of("sun.qiang");
        world().open(subject);

        assertThat(world().asked(subject)).containsExactly("zhou.li");
        assertThatThrownBy(() -> world().the(Decide.class)
                        .decide(new Decide.Command(
                                world().task(subject, "zhou.li"), "sun.qiang", "APPROVE", null, "x")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("not-yours"));
    }

    @Test
    void refusesAnApproverWhoBecameTheRequesterOrTookPart() {
        world().open(subject);
        String task = world().task(subject, "sun.qiang");
        document().excluded = Set.of(PersonId.of("sun.qiang"));
        assertRefused(task, "sun.qiang", "excluded");

        document().requester = PersonId.of("sun.qiang");
        assertRefused(task, "sun.qiang", "own-request");
    }

    @Test
    void refusesADecisionOnOtherFactsThanWereShown() {
        world().open(subject);
        String task = world().task(subject, "sun.qiang");
        String hash = world().the(ShowApproval.class)
                .show(task, PersonId.of("sun.qiang"))
                .evidenceHash();
        document().fact = "not as it was";

        assertThatThrownBy(() ->
                        world().the(Decide.class).decide(new Decide.Command(task, "sun.qiang", "APPROVE", null, hash)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("evidence-changed"));
    }

    @Test
    void refusesASecondDecision() {
        world().open(subject);
        String task = world().task(subject, "sun.qiang");
        world().decide(subject, "sun.qiang", Verdict.APPROVE);

        assertRefused(task, "sun.qiang", "already-decided");
    }

    @Test
    void keepsAReasonOfTwoThousandChineseCharactersAndAnEmoji() {
        world().open(subject);
        String reason = "请补充资料😀".repeat(300);
        world().give(world().task(subject, "sun.qiang"), "sun.qiang", Verdict.RETURN, reason);

        assertThat(world().the(ApprovalHistory.class).of(subject).get(0).decisions())
                .singleElement()
                .satisfies(decided -> assertThat(decided.reason()).isEqualTo(reason));
    }

    @Test
    void keepsTheEvidenceADecisionWasMadeOnSoThatItsHashCanBeProved() {
        approveAll();

        assertThat(world().the(ApprovalHistory.class).of(subject).get(0).decisions())
                .allSatisfy(decided -> {
                    String evidence = world().the(ApprovalHistory.class)
                            .evidence(subject, decided.evidenceHash())
                            .orElseThrow();
                    assertThat(Snapshot.sha256(evidence)).isEqualTo(decided.evidenceHash());
                    assertThat(evidence).contains("上海仁和医药 😀");
                });
    }

    @Test
    void databaseRefusesToChangeOrDeleteADecision() {
        approveAll();

        assertThatThrownBy(() -> world().jdbc
                        .sql("update approval_decision set verdict = 'REJECT', reason = 'x' where subject_number = ?")
                        .param(subject.number())
                        .update())
                .hasMessageContaining("append-only");
        assertThatThrownBy(() -> world().jdbc
                        .sql("delete from approval_decision where subject_number = ?")
                        .param(subject.number())
                        .update())
                .hasMessageContaining("append-only");
    }

    @Test
    void databaseRefusesAnAssignmentToTheRequester() {
        world().open(subject);

        assertThatThrownBy(() -> world().jdbc
                        .sql("update assignment set person = requester where round in"
                                + " (select id from approval_round where subject_number = ?)")
                        .param(subject.number())
                        .update())
                .message()
                .containsIgnoringCase("ck_assignment_not_requester");
    }

    @Test
    void remindsAndThenAsksTheSuperiorAsWell() {
        demand(step(Roles.DISTRICT_MANAGER));
        world().open(subject);
        world().clock.pass(Duration.ofDays(3));
        world().the(RemindApprovers.class).remind(subject);
        world().the(EscalateStep.class).escalate(subject);
        world().run(subject);

        assertThat(world().asked(subject)).containsExactly("sun.qiang", "zhou.li");
        assertThat(world().decide(subject, "zhou.li", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        passesTheGate();
    }

    @Test
    void allMeansEverySeatAndASuperiorTakesTheSeatOfWhoIsLate() {
        twoMore();
        demand(step(GROUP, Mode.ALL, 1, "same"));
        world().open(subject);
        assertThat(world().asked(subject)).containsExactly("han.mei", "ma.chao", "song.kai");

        assertThat(world().decide(subject, "han.mei", Verdict.APPROVE)).isNull();
        assertThat(world().decide(subject, "ma.chao", Verdict.APPROVE)).isNull();
        world().the(EscalateStep.class).escalate(subject);
        world().run(subject);
        assertThat(world().asked(subject)).containsExactly("bai.xue", "song.kai");
        assertThat(world().decide(subject, "bai.xue", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        passesTheGate();
    }

    @Test
    void quorumMeansThatManyPersons() {
        twoMore();
        demand(step(GROUP, Mode.QUORUM, 2, "same"));
        world().open(subject);

        assertThat(world().decide(subject, "song.kai", Verdict.APPROVE)).isNull();
        assertThat(world().decide(subject, "han.mei", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        assertThat(world().asked(subject)).isEmpty();
        passesTheGate();
    }

    @Test
    void anyMeansWhoeverComesFirst() {
        twoMore();
        demand(step(GROUP));
        world().open(subject);
        String late = world().task(subject, "han.mei");

        assertThat(world().decide(subject, "song.kai", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        assertRefused(late, "han.mei", "already-decided");
    }

    @Test
    void aStepWithTooFewWaitsForAnAdministratorAndNeverPasses() {
        demand(step(Roles.MEDICAL_AFFAIRS, Mode.QUORUM, 2, "same"));
        assertThat(world().open(subject)).isNull();
        assertThat(world().asked(subject)).isEmpty();
        String task = world().the(UnresolvedSteps.class).list(0, 100).stream()
                .filter(open -> open.subject().equals(subject))
                .findFirst()
                .orElseThrow()
                .task();
        Appoint appoint = world().the(Appoint.class);
        PersonId admin = PersonId.of("admin");

        assertThatThrownBy(() -> appoint.confirm(task, admin)).hasMessageContaining("Nobody is named yet");
        assertThatThrownBy(
                        () -> appoint.appoint(new Appoint.Command(task, admin, PersonId.of("chen.jie"), "no reason")))
                .hasMessageContaining("may not decide");
        appoint.appoint(new Appoint.Command(task, admin, PersonId.of("jiang.rui"), "knows the matter"));
        appoint.confirm(task, admin);
        world().run(subject);

        assertThat(world().asked(subject)).containsExactly("jiang.rui", "wei.bo");
        world().decide(subject, "wei.bo", Verdict.APPROVE);
        assertThat(world().decide(subject, "jiang.rui", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void asksTheSubstituteWhoIsNamedWithTheDecision() {
        document().unit = "CN/SOUTH/GZ";
        document().requester = PersonId.of("liang.bo");
        demand(step(Roles.DISTRICT_MANAGER));
        world().open(subject);

        assertThat(world().asked(subject)).containsExactly("he.wei");
        world().decide(subject, "he.wei", Verdict.APPROVE);
        assertThat(world().the(ApprovalHistory.class).of(subject).get(0).decisions())
                .singleElement()
                .satisfies(decided -> assertThat(decided.onBehalfOf()).isEqualTo(PersonId.of("lin.tao")));
    }

    @Test
    void aSubstituteInheritsTheExclusions() {
        document().requester = PersonId.of("gao.yuan");
        document().unit = "CN/NORTH/JN";
        demand(step(Roles.DISTRICT_MANAGER));
        world().the(SetSubstitute.class)
                .set(new SetSubstitute.Command(
                        PersonId.of("kong.li"),
                        PersonId.of("kong.li"),
                        PersonId.of("meng.tao"),
                        LocalDate.of(2026, 6, 15),
                        LocalDate.of(2026, 6, 16)));
        document().excluded = Set.of(PersonId.of("meng.tao"));
        world().open(subject);
        assertThat(world().asked(subject)).containsExactly("qian.feng");
    }

    @Test
    void whatASubstituteHasNotDecidedGoesBackWhenHisTimeIsOver() {
        document().requester = PersonId.of("tian.mei");
        document().unit = "CN/NORTH/BJ2";
        demand(step(Roles.DISTRICT_MANAGER));
        PersonId away = PersonId.of("bai.xue");
        long substitution = world().the(SetSubstitute.class)
                .set(new SetSubstitute.Command(
                        away, away, PersonId.of("shi.lei"), LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16)))
                .id();
        world().open(subject);
        String task = world().task(subject, "shi.lei");

        world().clock.pass(Duration.ofDays(2));
        assertRefused(task, "shi.lei", "substitution-over");
        world().clock.set(ApprovalWorld.MONDAY_NINE);
        world().the(CancelSubstitution.class).cancel(substitution, away);

        assertThat(world().asked(subject)).containsExactly("bai.xue");
        assertThat(world().decide(subject, "bai.xue", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
    }

    @Test
    void whatWaitsForSomebodyWhoGoesAwayIsPutBeforeTheSubstitute() {
        document().requester = PersonId.of("hou.liang");
        document().unit = "CN/NORTH/TJ";
        demand(step(Roles.DISTRICT_MANAGER));
        world().open(subject);
        PersonId away = PersonId.of("meng.tao");
        assertThat(world().asked(subject)).containsExactly("meng.tao");

        world().the(SetSubstitute.class)
                .set(new SetSubstitute.Command(
                        away, away, PersonId.of("cao.ying"), LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16)));

        assertThat(world().asked(subject)).containsExactly("cao.ying");
        assertThat(world().decide(subject, "cao.ying", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        passesTheGate();
    }

    @Test
    void allCarriedOverStillNeedsEverySeatAtTheGate() {
        twoMore();
        demand(step(GROUP, Mode.ALL, 1, "same"), step(Roles.CREDIT_MANAGER));
        world().open(subject);
        for (String person : List.of("han.mei", "ma.chao", "song.kai")) {
            world().decide(subject, person, Verdict.APPROVE);
        }
        world().decide(subject, "zheng.yan", Verdict.RETURN);
        document().content = "2";
        world().open(subject);

        assertThat(world().decide(subject, "zheng.yan", Verdict.APPROVE)).isEqualTo(Outcome.APPROVED);
        passesTheGate();
    }

    @Test
    void refusesASubstituteWithoutAuthority() {
        assertThatThrownBy(() -> world().the(SetSubstitute.class)
                        .set(new SetSubstitute.Command(
                                PersonId.of("yao.lan"),
                                PersonId.of("yao.lan"),
                                PersonId.of("jin.yu"),
                                LocalDate.of(2026, 6, 15),
                                LocalDate.of(2026, 6, 16))))
                .hasMessageContaining("no authority to approve");
    }

    @Test
    void nobodyTakesASubordinatesDecisionForHisOwnRequest() {
        document().requester = PersonId.of("zhou.li");
        world().open(subject);

        assertThat(world().asked(subject)).containsExactly("yang.guang");
    }

    private void assertRefused(String task, String person, String code) {
        assertThatThrownBy(() -> world().give(task, person, Verdict.APPROVE, null))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void approveAll() {
        world().open(subject);
        world().decide(subject, "sun.qiang", Verdict.APPROVE);
        world().decide(subject, "zhou.li", Verdict.APPROVE);
    }

    /** Two more persons for the role that exists once in the demo world; their managers differ. */
    private void twoMore() {
        for (String person : List.of("ma.chao", "song.kai")) {
            boolean there = world().jdbc
                            .sql("select count(*) from person_role where person = ? and role = ?")
                            .params(person, GROUP.key())
                            .query(Integer.class)
                            .single()
                    > 0;
            if (!there) {
                world().jdbc
                        .sql("insert into person_role (person, role) values (?, ?)")
                        .params(person, GROUP.key())
                        .update();
                world().jdbc
                        .sql("update person set authority = null where id = ?")
                        .param(person)
                        .update();
            }
        }
    }

    private int rows(String table) {
        return world().jdbc
                .sql("select count(*) from " + table + " where subject_number = ?")
                .param(subject.number())
                .query(Integer.class)
                .single();
    }

    private List<String> states() {
        return world().jdbc
                .sql("select state from approval_round where subject_number = ? order by round")
                .param(subject.number())
                .query(String.class)
                .list();
    }
}
