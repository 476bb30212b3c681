package org.sheqia.budget.entity;

import java.time.LocalDate;

/**
 * 资金年度: which fiscal years may pay for a service: the one in which it is submitted, published or agreed, and those that
 * follow until the one in which the service ends. 预算法 art. 18, the budget year is the calendar year: money of a year that
 * is over is used only when it was carried over (结转), and then it is the next year's.
 *
 * @param first the year in which money is bound
 * @param last  the year in which the service ends
 */
public record FundingYears(int first, int last) {

    /** @param end the last day of the service; null where it is not known yet */
    public static FundingYears of(LocalDate today, LocalDate end) {
        return new FundingYears(today.getYear(), end == null ? today.getYear() : Math.max(today.getYear(), end.getYear()));
    }

    public boolean contains(int fiscalYear) {
        return first <= fiscalYear && fiscalYear <= last;
    }
}
