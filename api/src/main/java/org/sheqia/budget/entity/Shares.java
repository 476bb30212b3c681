package org.sheqia.budget.entity;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sheqia.money.entity.Money;

/**
 * A sum, taken of several in proportion to what each holds, to the cent: each gives its share rounded down, and the cents that
 * are left come from those whose rounding lost most, the earlier of equals. Nobody gives more than it holds.
 */
public final class Shares {

    private Shares() {
    }

    /** @return how much of each; together {@code sum}, or all there is where that is less */
    public static List<Money> of(Money sum, List<Money> held) {
        BigInteger total = cents(Money.sum(held));
        BigInteger wanted = cents(sum).min(total).max(BigInteger.ZERO);
        if (wanted.signum() == 0) {
            return held.stream().map(h -> Money.ZERO).toList();
        }
        List<BigInteger[]> parts = held.stream().map(h -> cents(h).multiply(wanted).divideAndRemainder(total)).toList();
        long left = wanted.subtract(parts.stream().map(p -> p[0]).reduce(BigInteger.ZERO, BigInteger::add)).longValueExact();
        List<Integer> lostMost = IntStream.range(0, held.size()).boxed()
                .sorted(Comparator.comparing((Integer i) -> parts.get(i)[1]).reversed().thenComparing(i -> i)).limit(left).toList();
        List<Money> shares = new ArrayList<>();
        for (int i = 0; i < held.size(); i++) {
            shares.add(money(lostMost.contains(i) ? parts.get(i)[0].add(BigInteger.ONE) : parts.get(i)[0]));
        }
        return shares;
    }

    private static BigInteger cents(Money money) {
        return money.toBigDecimal().movePointRight(2).toBigIntegerExact();
    }

    private static Money money(BigInteger cents) {
        return Money.of(new BigDecimal(cents, 2));
    }
}
