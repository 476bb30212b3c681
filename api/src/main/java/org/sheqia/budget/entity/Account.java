package org.sheqia.budget.entity;

/** The accounts of an appropriation. Each entry takes from one what it gives to another, so that all of them together are nil. */
public enum Account {
    /** 来源: who grants the money; owes what it has granted. */
    GRANTED,
    /** 调剂: on the way to or from another appropriation of the tenant. */
    TRANSFERRED,
    /** 可用. */
    FREE,
    /** 已预留: for projects that are published. */
    RESERVED,
    /** 已承诺: by contracts that are signed. */
    COMMITTED,
    /** 已支出. */
    SPENT;

    /** True for the accounts that make up what an appropriation has; the others stand for the world around it. */
    public boolean isInside() {
        return this != GRANTED && this != TRANSFERRED;
    }
}
