package io.countersign.order;

import io.countersign.compliance.Finding;
import io.countersign.compliance.RuleCodes;
import io.countersign.compliance.Severity;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** The checks of an order, in the order people expect them; each finding belongs to one of them by its rule. */
enum CheckList {
    CUSTOMER(RuleCodes.CUSTOMER),
    LICENCES(RuleCodes.LICENCE, "C02", "C06"),
    PRODUCTS(RuleCodes.PRODUCT),
    AGREEMENT(RuleCodes.AGREEMENT),
    PRICES(RuleCodes.PRICE),
    OVERDUE(RuleCodes.OVERDUE),
    CREDIT_LIMIT(RuleCodes.CREDIT_LIMIT),
    DOCUMENT_VALUE(RuleCodes.DOCUMENT_VALUE),
    CREDIT_REVIEW(RuleCodes.CREDIT_REVIEW),
    /** Suggested quantities and channel stock arrive with the channel's figures; until then it finds nothing. */
    CHANNEL_STOCK(RuleCodes.CHANNEL_STOCK),
    TWO_INVOICE(RuleCodes.TWO_INVOICE),
    UTILISATION(RuleCodes.UTILISATION);

    private final Set<String> rules;

    CheckList(String... rules) {
        this.rules = Set.of(rules);
    }

    /** How many checks found nothing that anybody has to look at. */
    static int passed(List<Finding> findings) {
        return (int) Arrays.stream(values())
                .filter(check -> findings.stream()
                        .noneMatch(
                                finding -> finding.severity() != Severity.INFO && check.rules.contains(finding.rule())))
                .count();
    }

    /** Worst first, then in the order of the list. */
    static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(CheckList::position))
                .toList();
    }

    private static int position(Finding finding) {
        return Arrays.stream(values())
                .filter(check -> check.rules.contains(finding.rule()))
                .mapToInt(CheckList::ordinal)
                .findFirst()
                .orElse(values().length);
    }
}
