package org.sheqia.budget.entity;

import static org.sheqia.budget.entity.Account.COMMITTED;
import static org.sheqia.budget.entity.Account.FREE;
import static org.sheqia.budget.entity.Account.GRANTED;
import static org.sheqia.budget.entity.Account.RESERVED;
import static org.sheqia.budget.entity.Account.SPENT;
import static org.sheqia.budget.entity.Account.TRANSFERRED;

/** The ways that money may go. */
public enum Transfer {

    GRANT(FREE, GRANTED),
    WITHDRAW(GRANTED, FREE),
    RESERVE(RESERVED, FREE),
    RELEASE_RESERVE(FREE, RESERVED),
    COMMIT(COMMITTED, RESERVED),
    RELEASE_COMMITMENT(FREE, COMMITTED),
    SPEND(SPENT, COMMITTED),
    REPAY(FREE, SPENT),
    FREE_OUT(TRANSFERRED, FREE),
    FREE_IN(FREE, TRANSFERRED),
    RESERVE_OUT(TRANSFERRED, RESERVED),
    RESERVE_IN(RESERVED, TRANSFERRED),
    COMMITMENT_OUT(TRANSFERRED, COMMITTED),
    COMMITMENT_IN(COMMITTED, TRANSFERRED);

    private final Account debit;
    private final Account credit;

    Transfer(Account debit, Account credit) {
        this.debit = debit;
        this.credit = credit;
    }

    /** The account that gets the money. */
    public Account debit() {
        return debit;
    }

    /** The account that gives the money. */
    public Account credit() {
        return credit;
    }
}
