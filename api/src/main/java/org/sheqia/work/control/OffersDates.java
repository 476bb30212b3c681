package org.sheqia.work.control;

import java.time.Instant;
import java.util.List;
import org.sheqia.tenantconfig.Text;

/** The dates that a component has for people's calendars. */
public interface OffersDates {

    default List<DateKind> dates() {
        return List.of();
    }

    /** What lies between two instants for everyone who is logged in. */
    default List<ForAll> forAll(Instant from, Instant until) {
        return List.of();
    }

    /**
     * A date of everyone.
     *
     * @param kind   like {@code fair-opening}
     * @param thing  what stays when its time or place changes
     * @param tenant whose it is, or null for the district's
     */
    record ForAll(String kind, String thing, String subjectId, Text title, String tenant, Instant at, Instant until, String place) {
    }
}
