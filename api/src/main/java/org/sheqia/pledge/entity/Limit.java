package org.sheqia.pledge.entity;

/** A bound that a foundation has set itself. */
public enum Limit {
    /** 低于单项资助下限: less than the least that it gives to a project. */
    BELOW_LEAST,
    /** 高于单项资助上限: more than the most. */
    ABOVE_MOST,
    /** 超出年度余额: more than is left of what it has to give in a year. */
    BEYOND_YEAR
}
