package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.notification.entity.Audiences;
import org.sheqia.notification.entity.Notification;
import org.sheqia.notification.entity.Party;
import org.sheqia.tenancy.control.TenantScope;

/** Keeps a notification for each audience of an act, in the act's transaction. */
@ApplicationScoped
public class Outbox {

    @Inject
    TenantScope scope;

    @Inject
    RequestInstant instant;

    @Inject
    @Any
    Instance<Circle> circles;

    void keep(@Observes Act act) {
        Audiences.Row row = Audiences.of(act);
        Map<Audience, Map<String, Object>> asked = told(act, row.asks());
        Map<Audience, Map<String, Object>> informed = told(act, row.informs());
        informed.keySet().removeAll(asked.keySet());
        Notification.Event event = Notification.Event.of(act, row, instant.now());
        asked.forEach((audience, own) -> scope.em().persist(new Notification(event, audience, true, own)));
        informed.forEach((audience, own) -> scope.em().persist(new Notification(event, audience, false, own)));
    }

    /** Tells of a sealed act, by the day: whoever reads the rows cannot lay it beside the act's own record. */
    public void tellOfTheDay(Act act) {
        Audiences.Row row = Audiences.of(act);
        Instant dayBegins = WorkingDays.startOf(instant.today());
        told(act, row.informs()).forEach((audience, own) -> scope.em().persist(Notification.ofTheDay(Notification.Event.of(act, row, dayBegins), audience)));
    }

    /** Each audience once, in the order of the parties, with what it alone is told. */
    private Map<Audience, Map<String, Object>> told(Act act, Set<Party> parties) {
        Map<Audience, Map<String, Object>> told = new LinkedHashMap<>();
        parties.stream().sorted().forEach(party -> {
            if (party.isCircle()) {
                circles.stream().filter(circle -> circle.party() == party)
                        .forEach(circle -> circle.of(act).forEach((code, own) -> told.merge(Audience.organisation(code), own, Outbox::both)));
            } else {
                party.of(act).forEach(audience -> told.putIfAbsent(audience, Map.of()));
            }
        });
        return told;
    }

    private static Map<String, Object> both(Map<String, Object> one, Map<String, Object> other) {
        Map<String, Object> all = new LinkedHashMap<>(one);
        all.putAll(other);
        return all;
    }
}
