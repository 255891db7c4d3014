package io.countersign.approval;

import org.springframework.stereotype.Service;

/** Ends the open round of a subject that was withdrawn, expired or stopped: nobody is asked any longer. */
@Service
public class EndRound {

    EndRound() {}

    /** Does nothing where no round is open. */
    public void abandon(Subject subject) {
        throw new UnsupportedOperationException("follows: " + subject);
    }
}
