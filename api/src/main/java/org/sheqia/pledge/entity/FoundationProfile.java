package org.sheqia.pledge.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.entity.WorkingDays;
import org.sheqia.organisation.entity.ApprovalStatus;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.problem.control.Json;

/**
 * 基金会资助方向: what a foundation says that it funds. Everyone sees what the district has approved; a change waits beside
 * it until it is approved too.
 */
@Entity
@Table(name = "foundation_profile")
public class FoundationProfile {

    @Id
    @Column(name = "credit_code")
    private String creditCode;

    @Version
    private long version;

    private String name;

    /** What is shown; null before the first approval. */
    private String content;

    /** What waits for approval or was returned; null when there is no such. */
    private String proposed;

    /** Of what was proposed last. */
    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;

    /** The fields and regions of what is shown, to be found by, each between bars. */
    private String fields = "";
    private String regions = "";

    @Column(name = "proposed_at")
    private Instant proposedAt;

    @Column(name = "returned_reason")
    private String returnedReason;

    protected FoundationProfile() {
    }

    public FoundationProfile(Organisation foundation) {
        creditCode = foundation.creditCode();
    }

    public FoundationEvent.Proposed propose(Organisation foundation, FoundationContent next, Instant now) {
        foundation.requireMayPledge(WorkingDays.dayOf(now));
        next.require();
        name = foundation.name();
        proposed = Json.write(next);
        status = ApprovalStatus.PENDING;
        proposedAt = now;
        returnedReason = null;
        return new FoundationEvent.Proposed(subject(), Change.between(content(), next));
    }

    public FoundationEvent.Approved approve() {
        status.requireNext(ApprovalStatus.APPROVED);
        FoundationContent next = Json.read(proposed, FoundationContent.class);
        List<Change> changes = Change.between(content(), next);
        status = ApprovalStatus.APPROVED;
        content = proposed;
        proposed = null;
        fields = "|" + String.join("|", next.fields()) + "|";
        regions = next.regions().isEmpty() ? "" : "|" + String.join("|", next.regions()) + "|";
        return new FoundationEvent.Approved(subject(), changes);
    }

    public FoundationEvent.Returned giveBack(String reason) {
        status.requireNext(ApprovalStatus.RETURNED);
        status = ApprovalStatus.RETURNED;
        returnedReason = reason;
        return new FoundationEvent.Returned(subject(), reason);
    }

    public long version() {
        return version;
    }

    /** What was approved last, or null. */
    private FoundationContent content() {
        return content == null ? null : Json.read(content, FoundationContent.class);
    }

    private Subject subject() {
        return new Subject("foundation-profile", creditCode, null, creditCode, null, name);
    }
}
