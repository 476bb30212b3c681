package org.sheqia.organisation.entity;

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
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;

/**
 * 变更申请: facts that an organisation, or the district that corrects them, wants changed. What was approved holds until
 * somebody of the district, who has not proposed it, approves.
 */
@Entity
@Table(name = "facts_proposal")
public class FactsProposal {

    @Id
    @Column(name = "credit_code")
    private String creditCode;

    @Version
    private long version;

    private String facts;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status;

    @Column(name = "proposed_by_sub")
    private String proposedBySub;

    @Column(name = "proposed_by_name")
    private String proposedByName;

    /** Neither side replaces what the other has proposed. */
    @Column(name = "by_district")
    private boolean byDistrict;

    @Column(name = "proposed_at")
    private Instant proposedAt;

    /** Why, or by which document, as whoever proposes says. */
    private String grounds;

    @Column(name = "returned_reason")
    private String returnedReason;

    protected FactsProposal() {
    }

    public FactsProposal(String creditCode) {
        this.creditCode = creditCode;
    }

    /** @throws Rejected {@code facts-unchanged}; {@code credit-code-kind}; {@code proposal-pending}: the other side's waits */
    public OrganisationEvent.FactsProposed propose(OrganisationFacts next, Organisation organisation, String why, boolean district, Actor person,
            Instant now) {
        next.require();
        next.kind().requireCode(creditCode);
        if (status == ApprovalStatus.PENDING && byDistrict != district) {
            throw Rejected.conflict("proposal-pending");
        }
        byDistrict = district;
        List<Change> changes = Change.between(organisation.facts(), next);
        if (changes.isEmpty()) {
            throw Rejected.rule("facts-unchanged");
        }
        facts = Json.write(next);
        status = ApprovalStatus.PENDING;
        proposedBySub = person.sub();
        proposedByName = person.shown();
        proposedAt = now;
        grounds = why;
        returnedReason = null;
        return new OrganisationEvent.FactsProposed(subject(organisation), changes, why);
    }

    /** @return what the organisation is to be called from here on, and so forth */
    public OrganisationFacts approve(Actor official) {
        requireAnother(official);
        status.requireNext(ApprovalStatus.APPROVED);
        status = ApprovalStatus.APPROVED;
        return Json.read(facts, OrganisationFacts.class);
    }

    public OrganisationEvent.FactsReturned giveBack(String reason, Organisation organisation, Actor official) {
        requireAnother(official);
        status.requireNext(ApprovalStatus.RETURNED);
        status = ApprovalStatus.RETURNED;
        returnedReason = reason;
        return new OrganisationEvent.FactsReturned(subject(organisation), reason);
    }

    private void requireAnother(Actor official) {
        if (official.people().contains(proposedBySub)) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }

    private static Subject subject(Organisation organisation) {
        return organisation.subject();
    }

    /** Whether it is shown: what was approved is a fact now. */
    public boolean isOpen() {
        return status != ApprovalStatus.APPROVED;
    }

    public long version() {
        return version;
    }
}
