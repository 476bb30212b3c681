package org.sheqia.work.entity;

/** Where the due date of a kind of work comes from; never from another act's deadline. */
public enum Due {

    /** An official date: a clock with its article, or a rule of the buyer's own. */
    CLOCK,
    /** A length that the rules set before or after something, counted here as the act itself counts it. */
    RULE,
    /** A day that was set for just this act, and after which it is late or not possible any more. */
    SET,
    /** An hour at which people meet: work of that day, and late only once the day is over. */
    APPOINTED,
    /** No rule sets a limit: it has waited since a day, and is never late. */
    NONE
}
