package org.sheqia.work.control;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.sheqia.security.entity.Role;
import org.sheqia.work.entity.Due;

/**
 * One kind of work: for which roles, where it is found, and what limits it. Its JPQL selects (subject id, title, scope id, since,
 * thing) and, where the kind is limited by more than a clock, what the limit is read from. Parameters: {@code :scope} for tenant
 * code or credit code, {@code :sub} for the person whose own work it is, {@code :role} for the role that asks, {@code :bids} for
 * the organisation's bids that are not opened, {@code :now}, {@code :today}, {@code :dawn} and {@code :tomorrow} for the instants at
 * which the day begins and ends, {@code :soon} for the day in 60 days.
 *
 * @param name  like {@code review-project}; two queries of one name are one kind
 * @param due   where its due date comes from
 * @param clock the official date that is shown with it; null for none, or where the sixth column names it
 * @param limit the due date by a row, null for none; a clock's stands before it
 * @param seasonal its last column names the season of the thing
 */
public record WorkKind(String name, Due due, String clock, String jpql, List<Role> roles, Function<Object[], Instant> limit, boolean seasonal) {

    /** The column of what the limit is read from. */
    private static final int LIMIT = 5;

    /** No rule limits it. */
    public static WorkKind open(String name, String jpql, Role... roles) {
        return new WorkKind(name, Due.NONE, null, jpql, List.of(roles), row -> null, false);
    }

    /** No rule limits it; what it is about is an official date, which is shown. The sixth column names it where {@code clock} is null. */
    public static WorkKind telling(String name, String clock, String jpql, Role... roles) {
        return new WorkKind(name, Due.NONE, clock, jpql, List.of(roles), row -> null, false);
    }

    /** Until what the sixth column says, an instant or the end of a day. */
    public static WorkKind until(String name, String jpql, Role... roles) {
        return new WorkKind(name, Due.SET, null, jpql, List.of(roles), row -> Moment.of(row[LIMIT]), false);
    }

    /** At the hour that the sixth column says. */
    public static WorkKind at(String name, String jpql, Role... roles) {
        return new WorkKind(name, Due.APPOINTED, null, jpql, List.of(roles), row -> Moment.of(row[LIMIT]), false);
    }

    /** By the clock of the thing; by the sixth column, where there is one, of a thing that is older than its clock. */
    public static WorkKind official(String name, String clock, String jpql, Role... roles) {
        return new WorkKind(name, Due.CLOCK, clock, jpql, List.of(roles), row -> row.length > LIMIT ? Moment.of(row[LIMIT]) : null, false);
    }

    /** By a length that a rule sets, counted from the columns from the sixth on. */
    public static WorkKind counted(String name, Function<Object[], Instant> limit, String jpql, Role... roles) {
        return new WorkKind(name, Due.RULE, null, jpql, List.of(roles), limit, false);
    }

    /** The same, of which the last column, behind that of its limit, names the season, so that whoever goes there sees that season's page. */
    public WorkKind ofSeason() {
        if (due != Due.SET && due != Due.APPOINTED) {
            throw new IllegalStateException(name + " has no column of a limit");
        }
        return new WorkKind(name, due, clock, jpql, roles, limit, true);
    }

    /** The code of a row's season; null for none. */
    public String seasonOf(Object[] row) {
        return seasonal ? (String) row[row.length - 1] : null;
    }

    /** The clock of a row, by the kind or by its sixth column; null for none. */
    public String clockOf(Object[] row) {
        return due == Due.NONE && clock == null && row.length > LIMIT ? (String) row[LIMIT] : clock;
    }

    public boolean names(String parameter) {
        return Parameters.of(jpql).contains(parameter);
    }

    /** Whether it is given to one person, and so nobody else's to take. */
    public boolean isPersonal() {
        return names("sub");
    }

    public Role.Scope scope() {
        return roles.get(0).scope();
    }
}
