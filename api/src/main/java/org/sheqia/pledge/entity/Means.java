package org.sheqia.pledge.entity;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.entity.Rejected;

/**
 * What a foundation has to give, by what it has published of itself.
 *
 * @param least  the least that it gives to a project, in yuan; null where it has published nothing
 * @param most   the most; null likewise
 * @param sums   what it has to give, by year
 * @param bound  what of a year is offered or promised already, by the year in which it is due
 */
public record Means(Money least, Money most, Map<Integer, Money> sums, Map<Integer, Money> bound) {

    /** What is left of a year; null where no sum is published for it, less than nothing where more is promised. */
    public Money left(int year) {
        Money sum = sums.get(year);
        return sum == null ? null : sum.minus(bound.getOrDefault(year, Money.ZERO));
    }

    /** The bounds that a pledge goes beyond: those of a single grant, and what is left of each year in which it would be paid. */
    public List<LimitWarning> warnings(PledgeTerms terms) {
        List<LimitWarning> warnings = new ArrayList<>();
        if (least != null && least.exceeds(terms.amount())) {
            warnings.add(new LimitWarning(Limit.BELOW_LEAST, null, least));
        }
        if (most != null && terms.amount().exceeds(most)) {
            warnings.add(new LimitWarning(Limit.ABOVE_MOST, null, most));
        }
        Map<Integer, Money> due = new TreeMap<>();
        terms.tranches().forEach(t -> due.merge(t.dueOn().getYear(), t.amount(), Money::plus));
        due.forEach((year, sum) -> {
            Money left = left(year);
            if (left != null && sum.exceeds(left)) {
                warnings.add(new LimitWarning(Limit.BEYOND_YEAR, year, left));
            }
        });
        return warnings;
    }

    /** A programme's budget beside the whole sum of the year in which it ends: its pledges are counted when they are made. */
    public List<LimitWarning> warnings(Money budget, Instant deadline) {
        int year = WorkingDays.dayOf(deadline).getYear();
        Money sum = sums.get(year);
        return sum != null && budget.exceeds(sum) ? List.of(new LimitWarning(Limit.BEYOND_YEAR, year, sum)) : List.of();
    }

    /** @throws Rejected {@code limits-unseen} unless each was seen as it is now */
    public static void requireSeen(List<LimitWarning> warnings, Collection<LimitWarning> seen) {
        if (!seen.containsAll(warnings)) {
            throw Rejected.rule("limits-unseen");
        }
    }
}
