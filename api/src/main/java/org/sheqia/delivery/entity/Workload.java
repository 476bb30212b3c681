package org.sheqia.delivery.entity;

import java.time.LocalDate;
import java.util.Collection;

/** How much of a person's time is sold. */
public final class Workload {

    private Workload() {
    }

    /**
     * The most that is sold on any day of a period.
     *
     * @param of  the period that is asked about
     * @param all every share of the same person, in whatever contract, the one that is asked about too
     * @return percent of a full position; above 100 when a person is sold more than once
     */
    public static int peak(Share of, Collection<Share> all) {
        // The sum only grows on a day on which a share begins.
        return all.stream().map(s -> s.from().isBefore(of.from()) ? of.from() : s.from()).filter(of::covers)
                .mapToInt(day -> all.stream().filter(s -> s.covers(day)).mapToInt(Share::percent).sum()).max().orElse(0);
    }

    /** A part of somebody's time, from one day until another, both included. */
    public record Share(LocalDate from, LocalDate until, int percent) {

        boolean covers(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }
    }
}
