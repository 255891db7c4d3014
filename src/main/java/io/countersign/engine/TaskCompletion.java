package io.countersign.engine;

import java.util.Map;

/**
 * Is told before any user task is completed, through whatever door, in the same transaction; refuses by throwing a
 * {@link io.countersign.language.Refusal}. Without at least one such bean no task can be completed at all.
 */
public interface TaskCompletion {

    /**
     * @param account            who completes it, as the engine knows it
     * @param transientVariables what the person sent with it and nothing keeps: {@code verdict}, {@code reason},
     *                           {@code evidenceHash}
     */
    void completing(String taskId, String account, Map<String, Object> transientVariables);
}
