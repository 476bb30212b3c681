package org.sheqia.planner.entity;

/** Why a wish was not met; the first that holds. */
public enum UnmetReason {
    /** All slots lie between the project's bid deadline and its award. */
    INTEGRITY_WALL,
    /** One side has no slot in which it can be met. */
    ABSENT,
    /** The two are never there at the same time. */
    NO_COMMON_SLOT,
    PROJECT_FULL,
    ORGANISATION_FULL,
    /** Both have a slot left, but no table is free in it. */
    TABLES_FULL,
    /** Both have a slot left, but the town's people all sit at other tables in it. */
    PEOPLE_FULL,
    /** In each slot that the two share, one of them meets somebody whose meeting is worth more. */
    LESS_VALUED
}
