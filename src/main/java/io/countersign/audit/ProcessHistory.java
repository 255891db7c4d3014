package io.countersign.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the engine knows of one case and of the models it ran on. For one case only: lists read our own tables. */
public interface ProcessHistory {

    /** Every instance that ran under this business key, oldest first. */
    List<Run> runsOf(String businessKey);

    /** Where the tokens of one instance have been, oldest first. */
    List<Visit> visitsOf(String processInstance);

    /** The BPMN of a deployed version, as it was deployed. */
    String diagram(String processDefinition);

    /** A deployed version of a decision table with the rows that fired; empty when that version is gone. */
    Optional<DecisionTable> decisionTable(String decisionDefinition, Set<String> firedRules);
}
