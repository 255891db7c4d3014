package io.countersign.approval;

import io.countersign.engine.DecisionVersion;
import io.countersign.people.PersonId;

/** What a feature tells about its documents, so that they can be approved. One bean per type of subject. */
public interface ApprovalSubjects {

    /** The {@link Subject#type()} this bean answers for. */
    String type();

    SubjectFacts facts(String number);

    /** What the policy in force demands. */
    Requirements requirements(String number);

    /** What one version of the policy demands of the facts as they are now. */
    Requirements requirements(String number, DecisionVersion policy);

    /** What is put before an approver. The same facts give an equal value: nothing in it depends on the time of asking. */
    Evidence evidence(String number);

    boolean visibleTo(PersonId person, String number);
}
