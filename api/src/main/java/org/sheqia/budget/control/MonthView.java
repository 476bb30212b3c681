package org.sheqia.budget.control;

import org.sheqia.budget.entity.Account;
import org.sheqia.money.entity.Money;

/**
 * By how much a month has changed what is reserved, committed and spent; in yuan, negative where more was released.
 *
 * @param month like {@code 2026-03}
 */
public record MonthView(String month, Money reserved, Money committed, Money spent) {

    static MonthView of(String month, Account debit, Account credit, Money sum) {
        return new MonthView(month, net(Account.RESERVED, debit, credit, sum), net(Account.COMMITTED, debit, credit, sum),
                net(Account.SPENT, debit, credit, sum));
    }

    private static Money net(Account account, Account debit, Account credit, Money sum) {
        if (account == debit) {
            return sum;
        }
        return account == credit ? Money.ZERO.minus(sum) : Money.ZERO;
    }

    MonthView plus(MonthView other) {
        return new MonthView(month, reserved.plus(other.reserved), committed.plus(other.committed), spent.plus(other.spent));
    }
}
