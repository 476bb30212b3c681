package org.sheqia.notification.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Audience;
import org.sheqia.security.entity.Role;

/** What someone should hear of: that an act was done, never what a bid says. */
@Entity
@Table(name = "notification")
public class Notification {

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Column(name = "scope_id")
    private String scopeId;

    @Enumerated(EnumType.STRING)
    private Role role;

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

    @Column(name = "sent_at")
    private Instant sentAt;

    protected Notification() {
    }

    public Notification(Act done, Audience audience, Instant now) {
        scopeId = audience.scopeId();
        role = audience.role();
        act = done.verb();
        subjectType = done.subject().type();
        subjectId = done.subject().id();
        subjectTitle = done.subject().title();
        tenant = done.subject().tenant();
        projectId = done.subject().project();
        sentAt = now;
    }

    /** One that tells the day only: neither its time nor its id leads to a record of the same moment. */
    public static Notification ofTheDay(Act done, Audience audience, Instant dayBegins) {
        Notification notification = new Notification(done, audience, dayBegins);
        notification.id = UuidCreator.getTimeOrderedEpoch(dayBegins).toString();
        return notification;
    }
}
