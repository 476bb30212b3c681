package org.sheqia.meeting.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.control.Json;
import org.sheqia.security.entity.Actor;

/** A published timetable: what it changed, and why wishes were not met. Never changed. */
@Entity
@Table(name = "timetable_edition")
public class TimetableEdition {

    @Schema(name = "TimetableChangeKind")
    public enum Kind { ADDED, MOVED, REMOVED }

    /** One meeting that is different from the edition before. @param reason the code why it is called off; null for what is not */
    @Schema(name = "TimetableChange")
    public record Change(Kind kind, String tenant, String projectId, String title, String creditCode, String organisation, Place from, Place to,
            @Schema(nullable = true) String reason) {

        public static Change added(Meeting.Party party, Place to) {
            return of(Kind.ADDED, party, null, to, null);
        }

        public static Change moved(Meeting meeting, Place from, Place to) {
            return of(Kind.MOVED, meeting.party(), from, to, null);
        }

        public static Change removed(Meeting meeting, String reason) {
            return of(Kind.REMOVED, meeting.party(), meeting.place(), null, reason);
        }

        private static Change of(Kind kind, Meeting.Party party, Place from, Place to, String reason) {
            return new Change(kind, party.tenant(), party.projectId(), party.title(), party.creditCode(), party.organisation(), from, to, reason);
        }
    }

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    private String season;
    private int number;

    @Column(name = "published_by")
    private String publishedBy;

    @Column(name = "published_at")
    private Instant publishedAt;

    private long value;
    private long bound;
    private String unmet;
    private String changes;

    protected TimetableEdition() {
    }

    public TimetableEdition(TimetableRun run, int number, List<Change> changes, Actor admin, Instant now) {
        season = run.season();
        this.number = number;
        publishedBy = admin.name();
        publishedAt = now;
        value = run.value();
        bound = run.bound();
        unmet = Json.write(run.result().unmet());
        this.changes = Json.write(changes);
    }

    /** What changed without a computation; what was not met is as it was in the edition before, where there was one. */
    public TimetableEdition(String season, int number, TimetableEdition before, List<Change> changes, Actor admin, Instant now) {
        this.season = season;
        this.number = number;
        publishedBy = admin.name();
        publishedAt = now;
        value = before == null ? 0 : before.value;
        bound = before == null ? 0 : before.bound;
        unmet = before == null ? "[]" : before.unmet;
        this.changes = Json.write(changes);
    }
}
