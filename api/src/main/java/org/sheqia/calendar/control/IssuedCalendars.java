package org.sheqia.calendar.control;

import java.util.List;
import org.sheqia.calendar.entity.CalendarYear;

/** What has been issued of the State Council's notices since this release; whoever keeps them says. */
public interface IssuedCalendars {

    /** All issued editions, in no order; those that this transaction issues too. */
    List<CalendarYear> issued();
}
