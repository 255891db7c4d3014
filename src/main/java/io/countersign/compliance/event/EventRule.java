package io.countersign.compliance.event;

import io.countersign.compliance.Finding;
import io.countersign.compliance.Rule;
import java.util.List;

/** One compliance rule for marketing activities. What it needs and is not told is a finding, never a pass. */
interface EventRule {

    /** {@code C09} */
    String code();

    /** @param rule the version in force, with its bounds */
    List<Finding> check(MarketingEvent event, Rule rule);
}
