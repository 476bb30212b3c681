package org.sheqia.account.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/**
 * 代理人: somebody who does a person's work in a tenant, an organisation or the district for a time. It may what the person
 * may then, and no more; what it does says for whom, and separation of duties counts both.
 */
@Entity
@Table(name = "deputy")
public class Deputy {

    /** Custom: a longer absence is a change of the role. */
    public static final Duration LONGEST = Duration.ofDays(90);

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Column(name = "scope_id")
    private String scopeId;

    @Column(name = "principal_sub")
    private String principalSub;

    @Column(name = "principal_name")
    private String principalName;

    @Column(name = "deputy_sub")
    private String deputySub;

    @Column(name = "deputy_name")
    private String deputyName;

    @Column(name = "acts_from")
    private Instant from;

    @Column(name = "acts_until")
    private Instant until;

    private String reason;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected Deputy() {
    }

    /**
     * @param standIn a role of who is to stand in: in the same place, or of the district for a tenant
     * @throws Rejected {@code deputy-self}; {@code deputy-term}: over before it begins or longer than {@link #LONGEST}
     */
    public Deputy(String scopeId, Actor principal, Membership standIn, Instant from, Instant until, String reason, Instant now) {
        if (standIn.sub().equals(principal.sub())) {
            throw Rejected.field("membership", "deputy-self");
        }
        if (!until.isAfter(from) || !until.isAfter(now) || Duration.between(from, until).compareTo(LONGEST) > 0) {
            throw Rejected.field("until", "deputy-term", "days", LONGEST.toDays());
        }
        this.scopeId = scopeId;
        principalSub = principal.sub();
        principalName = principal.shown();
        deputySub = standIn.sub();
        deputyName = standIn.shown();
        this.from = from.isBefore(now) ? now : from;
        this.until = until;
        this.reason = reason;
    }

    public DeputyEvent.Named named(Subject in) {
        return new DeputyEvent.Named(in, deputyName, deputySub, from, until, reason);
    }

    /** Either of the two ends it, at once. */
    public DeputyEvent.Ended end(Subject in, Instant now) {
        if (endedAt != null || !now.isBefore(until)) {
            throw Rejected.conflict("deputy-over");
        }
        endedAt = now;
        return new DeputyEvent.Ended(in, deputyName, deputySub, principalSub);
    }

    public boolean isOf(String sub) {
        return principalSub.equals(sub) || deputySub.equals(sub);
    }

    public String scopeId() {
        return scopeId;
    }

    public String principalSub() {
        return principalSub;
    }

    public String principalName() {
        return principalName;
    }

    public String id() {
        return id;
    }
}
