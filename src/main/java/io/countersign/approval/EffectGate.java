package io.countersign.approval;

import org.springframework.stereotype.Service;

/**
 * Stands before every effect: money moves only when the decisions that the policy demands are there, whatever door the token
 * came through. Derives the required steps again, in the caller's transaction, and counts distinct eligible persons.
 */
@Service
public class EffectGate {

    EffectGate() {}

    /** @throws ApprovalsMissing when a required decision is not there; an incident, never an outcome */
    public void demand(Subject subject) {
        throw new UnsupportedOperationException("follows: " + subject);
    }
}
