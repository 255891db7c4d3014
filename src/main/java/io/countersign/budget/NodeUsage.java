package io.countersign.budget;

import io.countersign.language.Text;
import io.countersign.money.Money;

/**
 * A node as an approver sees it, with and without the document in question.
 *
 * @param allocated what the node has for itself: allocated, plus and minus transfers, less what its children have
 * @param before    used by everybody else: reserved, committed and spent
 * @param after     used with this document
 * @param available what is left after it, negative when overrun
 */
public record NodeUsage(
        String node,
        Text name,
        Money allocated,
        Money reserved,
        Money committed,
        Money actual,
        Money available,
        Money before,
        Money after) {}
