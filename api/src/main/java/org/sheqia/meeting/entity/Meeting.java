package org.sheqia.meeting.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;

/** 洽谈: a buyer and an organisation meet about a project, at a table of the fair. */
@Entity
@Table(name = "meeting")
public class Meeting {

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

    @Column(name = "slot_id")
    private String slotId;

    @Column(name = "table_id")
    private String tableId;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    private String place;

    @Enumerated(EnumType.STRING)
    private MeetingStatus status = MeetingStatus.PLANNED;

    @Column(name = "walk_in")
    private boolean walkIn;

    /** Null once called off, so that another can take the place. */
    private Boolean taken = true;

    @Column(name = "tenant_there_at")
    private Instant tenantThereAt;

    @Column(name = "organisation_there_at")
    private Instant organisationThereAt;

    @Enumerated(EnumType.STRING)
    private Side missing;

    private String minutes = Json.write(new Minutes.Both(null, null));

    protected Meeting() {
    }

    public Meeting(String season, Party party, Place place, boolean walkIn) {
        this.season = season;
        tenant = party.tenant();
        projectId = party.projectId();
        title = party.title();
        creditCode = party.creditCode();
        organisation = party.organisation();
        this.walkIn = walkIn;
        sit(place);
    }

    /** Who meets. */
    public record Party(String tenant, String projectId, String title, String creditCode, String organisation) {
    }

    /** Leaves its place, so that others can move into it before it has a new one. */
    public void rise() {
        requirePlanned();
        taken = null;
    }

    /** Nobody is at the new table yet. */
    public void move(Place place) {
        requirePlanned();
        taken = true;
        tenantThereAt = null;
        organisationThereAt = null;
        sit(place);
    }

    /** Somebody moves it, it alone, before anybody is at the table. */
    public MeetingEvent.Moved moveByHand(Place to) {
        requirePlanned();
        if (tenantThereAt != null || organisationThereAt != null) {
            throw Rejected.conflict("meeting-begun");
        }
        Place from = place();
        sit(to);
        return new MeetingEvent.Moved(subject(), creditCode, season, from.startsAt(), from.name(), to.startsAt(), to.name());
    }

    public Place place() {
        return new Place(slotId, tableId, startsAt, endsAt, place);
    }

    private void sit(Place at) {
        slotId = at.slot();
        tableId = at.table();
        startsAt = at.startsAt();
        endsAt = at.endsAt();
        place = at.name();
    }

    public MeetingEvent.CalledOff callOff(String reason) {
        status.requireNext(MeetingStatus.CALLED_OFF);
        status = MeetingStatus.CALLED_OFF;
        taken = null;
        return new MeetingEvent.CalledOff(subject(), creditCode, season, startsAt, reason);
    }

    /** Two who agreed take an empty table on the day. */
    public MeetingEvent.WalkedIn walkedIn() {
        return new MeetingEvent.WalkedIn(subject(), creditCode, season, startsAt);
    }

    /** From when on one can check in for a meeting that begins then: half an hour before. */
    public static Instant checkInFrom(Instant startsAt) {
        return startsAt.minusSeconds(1800);
    }

    /** One side is at the table; with the other there too, the meeting is held. */
    public MeetingEvent.CheckedIn checkIn(Side side, Project project, Instant now) {
        IntegrityWall.requireOpen(project, now);
        if (now.isBefore(checkInFrom(startsAt)) || !now.isBefore(endsAt)) {
            throw Rejected.rule("not-meeting-time", "from", checkInFrom(startsAt), "until", endsAt);
        }
        status.requireNext(MeetingStatus.HELD);
        if (side == Side.TENANT) {
            tenantThereAt = now;
        } else {
            organisationThereAt = now;
        }
        if (tenantThereAt != null && organisationThereAt != null) {
            status = MeetingStatus.HELD;
            missing = null;
        }
        return new MeetingEvent.CheckedIn(subject(), creditCode, side, status);
    }

    /** Who came says that the other did not. */
    public MeetingEvent.Missed miss(Side side, Instant now) {
        if (now.isBefore(startsAt)) {
            throw Rejected.rule("not-meeting-time", "from", startsAt, "until", endsAt);
        }
        if ((side == Side.TENANT ? tenantThereAt : organisationThereAt) == null) {
            throw Rejected.rule("not-checked-in");
        }
        status.requireNext(MeetingStatus.NO_SHOW);
        status = MeetingStatus.NO_SHOW;
        missing = side.other();
        return new MeetingEvent.Missed(subject(), creditCode, season, missing);
    }

    /** @throws Rejected unless the meeting was held */
    public MeetingEvent.Minuted minute(Side side, Minutes written) {
        requireHeld();
        minutes = Json.write(minutes().with(side, written));
        return new MeetingEvent.Minuted(subject(), creditCode, season, side);
    }

    public void requireHeld() {
        if (status != MeetingStatus.HELD) {
            throw Rejected.state(status, status.next());
        }
    }

    private void requirePlanned() {
        if (status != MeetingStatus.PLANNED) {
            throw Rejected.state(status, status.next());
        }
    }

    private Minutes.Both minutes() {
        return Json.read(minutes, Minutes.Both.class);
    }

    public Subject subject() {
        return new Subject("meeting", id, tenant, null, projectId, title);
    }

    public String id() {
        return id;
    }

    public String season() {
        return season;
    }

    public String tenant() {
        return tenant;
    }

    public String projectId() {
        return projectId;
    }

    public String creditCode() {
        return creditCode;
    }

    public Party party() {
        return new Party(tenant, projectId, title, creditCode, organisation);
    }

    public long version() {
        return version;
    }
}
