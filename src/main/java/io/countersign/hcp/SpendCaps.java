package io.countersign.hcp;

import io.countersign.compliance.Finding;
import java.util.List;

/**
 * The yearly caps of professionals, by number of talks and by amount. A document reserves what it wants before anybody
 * approves it, commits it with the approval, posts what was really paid, and gives the rest back, each exactly once.
 */
public interface SpendCaps {

    /** What became of a reservation: everything asked for, or nothing. */
    sealed interface Outcome {

        /** Held until committed or released. */
        record Reserved() implements Outcome {}

        /** Nothing is held; one finding for each professional whose cap would be passed. */
        record Refused(List<Finding> findings) implements Outcome {}
    }

    /**
     * Reserves for all or none. Asked again with the same, it changes nothing; with something else, the document's earlier
     * reservation is replaced. What the document has committed stays committed until the next {@link #commit}: a changed
     * plan counts as the larger of the two while it is decided about.
     */
    Outcome reserve(String document, List<CapAsk> asks);

    /** What reserving would answer; writes nothing. */
    List<Finding> check(String document, List<CapAsk> asks);

    /** Turns the reservation into the commitment, which replaces an earlier one; does nothing where nothing is reserved. */
    void commit(String document);

    /** Posts what was paid, never more than committed. @throws IllegalStateException when more was paid than committed */
    void actual(String document, List<CapAsk> paid);

    /** Gives the reservation of a changed plan back and keeps what was committed before; nothing where none is held. */
    void drop(String document);

    /** Closes the document: gives back whatever is reserved, or committed and not paid. Once; afterwards it does nothing. */
    void release(String document);

    /** The year as it stands, all documents counted. */
    CapUsage remaining(String hcp, int year);
}
