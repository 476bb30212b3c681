package org.sheqia.tenantconfig;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Optional;
import org.sheqia.tenantconfig.ClockRule.Direction;

/**
 * A length that a procedure sets itself; everything else of the clock is the catalog's. Its {@code source} in a file is always
 * {@code custom}, which the schema checks.
 *
 * @param code   code of the clock
 * @param days   how many days, or null where there is a period
 * @param period as in {@link ClockRule#period()}, or null where there are days
 * @param unit   how the days are counted; as in the catalog where the file says nothing
 */
@JsonIgnoreProperties("source")
record OwnClock(String code, Integer days, String period, Period.Unit unit) {

    ClockRule applyTo(ClockRule rule) {
        return rule.lasting(days, period, unit == null ? rule.unit() : unit);
    }

    /** In what it leaves the bounds of a law; none where it keeps them. */
    Optional<String> fault(ClockRule law) {
        if ((days == null) != (law.days() == null)) {
            return Optional.of("not comparable with " + law.shownLength() + " by " + law.article());
        }
        if (days != null && unit != null && unit != law.unit()) {
            return Optional.of("counted in " + law.unit() + " days by " + law.article());
        }
        boolean atMost = law.direction() == Direction.AT_MOST_AFTER;
        int difference = days != null ? days - law.days() : months(period) - months(law.period());
        return (atMost ? difference > 0 : difference < 0)
                ? Optional.of((atMost ? "at most " : "at least ") + law.shownLength() + " by " + law.article()) : Optional.empty();
    }

    /** The months of the longest length that a period names. */
    private static int months(String period) {
        return Math.toIntExact(java.time.Period.parse(period.substring(period.indexOf('/') + 1)).toTotalMonths());
    }
}
