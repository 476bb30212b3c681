package org.sheqia.work.control;

import java.util.List;
import org.sheqia.security.entity.Role;

/**
 * One kind of date in the calendars of people. Its JPQL selects (thing, subject id, title, scope id, at, until) with {@code :scope}
 * for tenant code or credit code, {@code :role} for the role that asks, {@code :bids} for the organisation's bids that are not opened, {@code :from} and {@code :until}
 * for the instants, or {@code :fromDay} and {@code :untilDay} for the days, between which it asks. {@code at} is an instant or, for
 * what lasts a day, the day; {@code until} the end, or null. A seventh column names the clock of the thing, or its season.
 *
 * @param name     like {@code bid-deadline}
 * @param seasonal its seventh column names the season
 */
public record DateKind(String name, String jpql, List<Role> roles, boolean seasonal) {

    /** The column of the clock, or of the season. */
    private static final int MORE = 6;

    public static DateKind of(String name, String jpql, Role... roles) {
        return new DateKind(name, jpql, List.of(roles), false);
    }

    /** The same, of which the seventh column names the season. */
    public DateKind ofSeason() {
        return new DateKind(name, jpql, roles, true);
    }

    /** The clock of a row; null for none. */
    public String clockOf(Object[] row) {
        return seasonal || row.length <= MORE ? null : (String) row[MORE];
    }

    /** The code of a row's season; null for none. */
    public String seasonOf(Object[] row) {
        return seasonal ? (String) row[MORE] : null;
    }

    public boolean names(String parameter) {
        return Parameters.of(jpql).contains(parameter);
    }

    public Role.Scope scope() {
        return roles.get(0).scope();
    }
}
