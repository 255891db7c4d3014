package io.countersign.credit;

/** Result of the credit assessment; tolerance for overdue items and the largest single order depend on it. */
public enum CreditGrade {
    A,
    B,
    C,
    D,
    /** A new dealer without an assessment. */
    N
}
