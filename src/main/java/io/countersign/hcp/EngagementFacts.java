package io.countersign.hcp;

import io.countersign.compliance.event.Speaker;
import java.util.List;

/** Fills in what the registers know about engagements, so that the compliance rules can judge them. */
public interface EngagementFacts {

    /** @param document whose own reservation does not count twice; empty text for none. Unknown professionals keep their code as name. */
    List<Speaker> of(String document, List<Engagement> engagements);
}
