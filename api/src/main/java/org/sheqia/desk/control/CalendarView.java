package org.sheqia.desk.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.clock.control.ClockView;
import org.sheqia.security.entity.Role.Scope;
import org.sheqia.tenantconfig.Text;

/**
 * A person's dates.
 *
 * @param from  the first day
 * @param until the last day
 * @param cut   kinds of which there are more than could be read
 */
public record CalendarView(LocalDate from, LocalDate until, List<CalendarItem> items, List<String> cut) {

    /**
     * A date.
     *
     * @param kind     like {@code bid-deadline}
     * @param uid      stays when the date moves
     * @param scope    in what the person has it, null for everyone's
     * @param scopeId  in which place, null for everyone's
     * @param tenant   whose it is, null for the district's
     * @param season   code of the fair on whose page it stands; null for none, and for the dates of a fair itself
     * @param day      the day on which it lies, or ends at its end
     * @param startsAt its hour; null for what lasts the day
     * @param endsAt   null where no end is named
     * @param clock    the official date that it is; null for none
     */
    public record CalendarItem(String kind, String uid, String subjectId, Text title, @Schema(nullable = true) Scope scope,
            @Schema(nullable = true) String scopeId, @Schema(nullable = true) String tenant,
            @Schema(nullable = true) String season, LocalDate day, @Schema(nullable = true) Instant startsAt,
            @Schema(nullable = true) Instant endsAt, @Schema(nullable = true) String place, @Schema(nullable = true) ClockView clock) {
    }
}
