package io.countersign.approval;

import io.countersign.language.Text;

/**
 * Why a step is required.
 *
 * @param code a finding's code, or the id of the policy's rule
 */
public record Reason(String code, String rule, int ruleVersion, Text text) {}
