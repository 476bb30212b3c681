package org.sheqia.notification.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;
import org.sheqia.security.entity.Role;

/** What someone should hear of: that an act was done, and of it what the table of audiences names; never what a bid says. */
@Entity
@Table(name = "notification")
public class Notification {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    /** The same for all who hear of one act. */
    @Column(name = "event_id")
    private String eventId;

    @Column(name = "scope_id")
    private String scopeId;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Topic topic;

    private boolean asks;
    private boolean official;
    private String act;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "subject_title")
    private String subjectTitle;

    private String tenant;

    @Column(name = "project_id")
    private String projectId;

    @Column(name = "contract_id")
    private String contractId;

    private String details;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** When mails about it were written; null while they wait. */
    @Column(name = "posted_at")
    private Instant postedAt;

    protected Notification() {
    }

    /** @param own what this audience alone is told */
    public Notification(Event event, Audience audience, boolean asks, Map<String, Object> own) {
        scopeId = audience.scopeId();
        role = audience.role();
        eventId = event.id();
        topic = event.row().topic();
        this.asks = asks;
        official = event.row().official();
        act = event.act().verb();
        subjectType = event.act().subject().type();
        subjectId = event.act().subject().id();
        subjectTitle = event.act().subject().title();
        tenant = event.act().subject().tenant();
        projectId = event.act().subject().project();
        contractId = event.act().subject().contract();
        Map<String, Object> said = new LinkedHashMap<>(event.said());
        said.putAll(own);
        details = said.isEmpty() ? null : Json.write(said);
        sentAt = event.at();
    }

    /** One that tells the day only: neither its time nor its id leads to a record of the same moment, and no mail leaves at that. */
    public static Notification ofTheDay(Event event, Audience audience) {
        Notification notification = new Notification(event, audience, false, Map.of());
        notification.id = UuidCreator.getTimeOrderedEpoch(event.at()).toString();
        notification.eventId = notification.id;
        notification.postedAt = event.at();
        return notification;
    }

    /** Mails about it are written. */
    public void posted(Instant now) {
        postedAt = now;
    }

    public Audience audience() {
        return new Audience(scopeId, role);
    }

    public String id() {
        return id;
    }

    public String eventId() {
        return eventId;
    }

    public String act() {
        return act;
    }

    public Subject subject() {
        return new Subject(subjectType, subjectId, tenant, null, projectId, subjectTitle, contractId);
    }

    /** JSON; null where the act says it all. */
    public String details() {
        return details;
    }

    public boolean isOfficial() {
        return official;
    }

    public Instant sentAt() {
        return sentAt;
    }

    /** An id that every notification from then on is behind. */
    public static String idAt(Instant from) {
        String millis = String.format("%012x", from.toEpochMilli());
        return millis.substring(0, 8) + "-" + millis.substring(8) + "-0000-0000-000000000000";
    }

    public Topic topic() {
        return topic;
    }

    public boolean asks() {
        return asks;
    }

    /**
     * One act as all who hear of it are told.
     *
     * @param said its components that the table names, as they are written down
     */
    public record Event(String id, Act act, Audiences.Row row, Map<String, Object> said, Instant at) {

        public static Event of(Act act, Audiences.Row row, Instant at) {
            Map<String, Object> said = new LinkedHashMap<>();
            for (var component : act.getClass().getRecordComponents()) {
                if (row.says().contains(component.getName())) {
                    said.put(component.getName(), value(act, component));
                }
            }
            return new Event(UuidCreator.getTimeOrderedEpoch().toString(), act, row, said, at);
        }

        private static Object value(Act act, RecordComponent component) {
            try {
                return component.getAccessor().invoke(act);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
