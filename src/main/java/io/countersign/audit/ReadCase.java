package io.countersign.audit;

import io.countersign.approval.ApprovalSubjects;
import io.countersign.approval.Evidence;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the story of one case together: our rows for what was decided, the engine's history for the models it ran on. */
@Service
public class ReadCase {

    private final CaseSearch cases;
    private final RoundRows approvals;
    private final Journal journal;
    private final PersonCards persons;
    private final ProcessHistory history;
    private final TellTimeline timeline;
    private final ObjectProvider<ApprovalSubjects> subjects;

    ReadCase(
            CaseSearch cases,
            RoundRows approvals,
            Journal journal,
            PersonCards persons,
            ProcessHistory history,
            TellTimeline timeline,
            ObjectProvider<ApprovalSubjects> subjects) {
        this.cases = cases;
        this.approvals = approvals;
        this.journal = journal;
        this.persons = persons;
        this.history = history;
        this.timeline = timeline;
        this.subjects = subjects;
    }

    /** Empty when there is no such case; whether somebody may see it is for the caller to ask. */
    @Transactional(readOnly = true)
    public Optional<CaseStory> read(String number) {
        return cases.one(number).map(this::story);
    }

    private CaseStory story(CaseRow head) {
        List<RoundRows.Round> rounds = approvals.rounds(head.number());
        List<RoundRows.Step> steps = approvals.steps(rounds);
        CaseRecords records = new CaseRecords(
                head, rounds, steps, approvals.asked(steps), approvals.decided(steps), journal.of(head.number()));
        PersonCards.Book book = persons.of(records.persons());
        return new CaseStory(
                head,
                timeline.of(records, book),
                evidence(head).orElse(null),
                history.runsOf(head.number()),
                records.journal().stream().map(entry -> line(entry, book)).toList());
    }

    private Optional<Evidence> evidence(CaseRow head) {
        return subjects.stream()
                .filter(subject -> subject.type().equals(head.type()))
                .findFirst()
                .map(subject -> subject.evidence(head.number()));
    }

    private static CaseStory.JournalLine line(JournalEntry entry, PersonCards.Book book) {
        return new CaseStory.JournalLine(
                entry.at(),
                entry.kind(),
                book.ofNullable(entry.person()),
                entry.account(),
                entry.what(),
                entry.reason(),
                entry.facts());
    }
}
