package org.sheqia.tenantconfig;

/**
 * A length of time that a rule demands, and where the rule comes from.
 *
 * @param days   how many days; never negative
 * @param unit   how they are counted
 * @param source the law and article that sets it, or {@code custom} where it is usual practice
 * @param atLeast the statutory lower bound of {@code days}, or null
 * @param atMost  the statutory upper bound of {@code days}, or null
 */
public record Period(int days, Unit unit, String source, Integer atLeast, Integer atMost) {

    /** How the days of a period are counted: every day, or only working days of the State Council's calendar. */
    public enum Unit { CALENDAR, WORKING }
}
