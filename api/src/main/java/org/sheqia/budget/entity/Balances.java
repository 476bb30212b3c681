package org.sheqia.budget.entity;

import jakarta.persistence.Embeddable;
import org.sheqia.money.entity.Money;

/** What is reserved, committed and spent: kept beside the entries, and always their sum. */
@Embeddable
public class Balances {

    private Money reserved = Money.ZERO;
    private Money committed = Money.ZERO;
    private Money spent = Money.ZERO;

    /** @throws IllegalStateException when an account would have less than nothing */
    void apply(Transfer transfer, Money sum) {
        add(transfer.debit(), sum);
        add(transfer.credit(), Money.ZERO.minus(sum));
        if (reserved.isNegative() || committed.isNegative() || spent.isNegative()) {
            throw new IllegalStateException(transfer + " of " + sum + " takes more than there is");
        }
    }

    private void add(Account account, Money sum) {
        switch (account) {
            case RESERVED -> reserved = reserved.plus(sum);
            case COMMITTED -> committed = committed.plus(sum);
            case SPENT -> spent = spent.plus(sum);
            default -> { }
        }
    }

    public Money reserved() {
        return reserved;
    }

    public Money committed() {
        return committed;
    }

    public Money spent() {
        return spent;
    }

    Money used() {
        return reserved.plus(committed).plus(spent);
    }
}
