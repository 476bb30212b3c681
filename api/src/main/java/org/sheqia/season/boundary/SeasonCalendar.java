package org.sheqia.season.boundary;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Locale;
import java.util.Map;
import org.sheqia.problem.control.Messages;
import org.sheqia.season.control.SeasonDates;
import org.sheqia.season.control.WholeSeason;
import org.sheqia.season.entity.SeasonPlan.DateKind;
import org.sheqia.season.entity.SeasonPlan.FairDate;

/** A season's dates as iCalendar, in Chinese as the fair itself; a date keeps its id while its kind, town and place in the plan stay. */
final class SeasonCalendar {

    private SeasonCalendar() {
    }

    static byte[] of(WholeSeason season, Map<String, String> tenantNames) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sheqia//season//ZH");
        for (int i = 0; i < season.plan().dates().size(); i++) {
            FairDate date = season.plan().dates().get(i);
            VEvent event = new VEvent();
            event.setUid(SeasonDates.id(season.code(), date, i) + "@sheqia");
            event.setDateTimeStamp(Date.from(date.startsAt()));
            event.setDateStart(Date.from(date.startsAt()), true);
            event.setDateEnd(Date.from(date.endsAt()), true);
            event.setLocation(date.place());
            event.setSummary(season.plan().name().zh() + " · " + kind(date.kind())
                    + (date.tenant() == null ? "" : " · " + tenantNames.getOrDefault(date.tenant(), date.tenant())));
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }

    private static String kind(DateKind kind) {
        return Messages.text(Locale.SIMPLIFIED_CHINESE, "date." + kind.slug(), Map.of());
    }
}
