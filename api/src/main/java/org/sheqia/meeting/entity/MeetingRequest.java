package org.sheqia.meeting.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import org.sheqia.audit.entity.Audience;
import org.sheqia.audit.entity.Subject;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.security.entity.Role;

/** 洽谈邀约: one side asks the other for a meeting and says what for. Accepted, it is the wish that counts most. */
@Entity
@Table(name = "meeting_request")
public class MeetingRequest {

    /** How long the other side has to answer. */
    public static final Duration OPEN = Duration.ofDays(7);

    /** So often one side asks the other about a project at a fair, also where it has withdrawn: each time everybody there is told. */
    private static final int MOST = 3;

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    private String season;
    private String tenant;

    @Column(name = "project_id")
    private String projectId;

    private String title;

    @Column(name = "credit_code")
    private String creditCode;

    private String organisation;

    @Enumerated(EnumType.STRING)
    @Column(name = "asked_by")
    private Side askedBy;

    private String purpose;

    @Enumerated(EnumType.STRING)
    private RequestStatus status = RequestStatus.REQUESTED;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected MeetingRequest() {
    }

    /** @throws Rejected behind the integrity wall */
    public static MeetingRequest ask(Side side, Project project, Organisation organisation, String purpose, Instant now) {
        IntegrityWall.requireOpen(project, now);
        MeetingRequest request = new MeetingRequest();
        request.season = project.season();
        request.tenant = project.tenantId();
        request.projectId = project.id();
        request.title = project.subject().title();
        request.creditCode = organisation.creditCode();
        request.organisation = organisation.name();
        request.askedBy = side;
        request.purpose = purpose;
        request.askedAt = now;
        request.expiresAt = now.plus(OPEN);
        return request;
    }

    /** @throws Rejected {@code asked-too-often} */
    public static void requireMoreAllowed(long asked) {
        if (asked >= MOST) {
            throw Rejected.conflict("asked-too-often", "most", MOST);
        }
    }

    public MeetingRequestEvent.Asked asked() {
        return new MeetingRequestEvent.Asked(subject(), creditCode, season, purpose, audience(askedBy.other()));
    }

    public MeetingRequestEvent.Accepted accept(Side side, Project project, Instant now) {
        IntegrityWall.requireOpen(project, now);
        become(RequestStatus.ACCEPTED, side, askedBy.other(), now);
        return new MeetingRequestEvent.Accepted(subject(), creditCode, season, audience(askedBy));
    }

    public MeetingRequestEvent.Declined decline(Side side, Instant now) {
        become(RequestStatus.DECLINED, side, askedBy.other(), now);
        return new MeetingRequestEvent.Declined(subject(), creditCode, season, audience(askedBy));
    }

    public MeetingRequestEvent.Withdrawn withdraw(Side side, Instant now) {
        become(RequestStatus.WITHDRAWN, side, askedBy, now);
        return new MeetingRequestEvent.Withdrawn(subject(), creditCode, season, audience(askedBy.other()));
    }

    private void become(RequestStatus next, Side side, Side whose, Instant now) {
        if (side != whose) {
            throw Rejected.forbidden("forbidden");
        }
        status.at(now, expiresAt).requireNext(next);
        status = next;
        answeredAt = now;
    }

    private Audience audience(Side side) {
        return side == Side.TENANT ? Audience.tenant(tenant, Role.OFFICER) : Audience.organisation(creditCode);
    }

    public Meeting.Party party() {
        return new Meeting.Party(tenant, projectId, title, creditCode, organisation);
    }

    public String season() {
        return season;
    }

    public Subject subject() {
        return new Subject("meeting-request", id, tenant, null, projectId, title);
    }

    public String id() {
        return id;
    }

    public String projectId() {
        return projectId;
    }

    public String tenant() {
        return tenant;
    }

    public String creditCode() {
        return creditCode;
    }

    public RequestStatus status() {
        return status;
    }

    public long version() {
        return version;
    }
}
