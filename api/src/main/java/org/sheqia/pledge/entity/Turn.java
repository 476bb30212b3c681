package org.sheqia.pledge.entity;

import java.time.LocalDate;

/** Whose turn it is with a tranche that is not paid. */
public enum Turn {
    /** 未到期. */
    NOBODY,
    /** 待签约: due, but nothing can be asked for before a contract is signed. */
    SIGNING,
    /** 待采购单位请款: due, and never asked for. */
    BUYER,
    /** 待基金会付款: asked for. */
    FOUNDATION,
    /** 无需支付: the project needs no more of the pledge than was asked for. */
    UNNEEDED;

    /**
     * @param contracted whether the project's contract is signed
     * @param needed     whether the project needs more of the pledge than was asked for
     */
    public static Turn of(TrancheStatus status, LocalDate dueOn, LocalDate today, boolean contracted, boolean needed) {
        if (status == TrancheStatus.REQUESTED) {
            return FOUNDATION;
        }
        if (contracted && !needed) {
            return UNNEEDED;
        }
        if (today.isBefore(dueOn)) {
            return NOBODY;
        }
        return contracted ? BUYER : SIGNING;
    }
}
