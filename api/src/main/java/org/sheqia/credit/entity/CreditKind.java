package org.sheqia.credit.entity;

/** What a credit record tells of; of what happens at one instant, what follows stands above what it follows from. */
public enum CreditKind {
    /** No bids until a day, after failing twice. */
    BARRED,
    /** A contract that ended before its term. */
    TERMINATED,
    /** A report that was handed in after its last day, or is overdue. */
    LATE_REPORT,
    /** What was failed had to be put right. */
    RECTIFICATION,
    /** A final evaluation that was not passed. */
    FAILED,
    /** A final evaluation with its grade. */
    PASSED,
    /** The grade of the organisation's own assessment has run out. */
    EXPIRED
}
