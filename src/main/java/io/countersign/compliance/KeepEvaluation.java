package io.countersign.compliance;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps an evaluation for good: per rule its version, the inputs' hash and the result. */
@Service
public class KeepEvaluation {

    /**
     * @param type     of the subject, {@code activity}
     * @param revision of the content that was judged
     */
    @Transactional
    public void keep(String type, String number, int revision, Evaluation evaluation) {
        // rows follow with the table
    }
}
