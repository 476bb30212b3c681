package org.sheqia.meeting.boundary;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import org.sheqia.meeting.control.AgendaView;
import org.sheqia.meeting.control.AgendaView.AgendaItem;
import org.sheqia.meeting.entity.Side;

/** An agenda as iCalendar; a meeting keeps its id, so that a new edition moves it in the reader's calendar. */
final class AgendaCalendar {

    private AgendaCalendar() {
    }

    static byte[] of(AgendaView agenda, Side reader) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId("-//Sheqia//agenda//ZH");
        for (AgendaItem item : agenda.items()) {
            VEvent event = new VEvent();
            event.setUid(item.id());
            event.setDateTimeStamp(Date.from(item.startsAt()));
            event.setDateStart(Date.from(item.startsAt()), true);
            event.setDateEnd(Date.from(item.endsAt()), true);
            event.setLocation(item.place());
            event.setSummary((reader == Side.TENANT ? item.organisation() : item.tenant()) + " · " + item.title());
            calendar.addEvent(event);
        }
        return Biweekly.write(calendar).go().getBytes(StandardCharsets.UTF_8);
    }
}
