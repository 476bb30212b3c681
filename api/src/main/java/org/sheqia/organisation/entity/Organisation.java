package org.sheqia.organisation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.search.entity.Terms;
import org.sheqia.security.entity.Actor;

/** 社会组织: exists once for the whole district and works with many tenants once the district has approved it. */
@Entity
@Table(name = "organisation")
public class Organisation {

    @Id
    @Column(name = "credit_code")
    private String creditCode;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private OrganisationStatus status = OrganisationStatus.PENDING;

    private String name;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    @Column(name = "controlling_person")
    private String controllingPerson;

    private String contact;
    private String phone;
    private String email;
    private String address;
    private String fields;
    private String introduction;
    private String grade;

    @Column(name = "grade_until")
    private LocalDate gradeUntil;

    private String documents;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "exception_reason")
    private String exceptionReason;

    @Column(name = "barred_until")
    private LocalDate barredUntil;

    /** What the organisation is found by: name and credit code. */
    @ElementCollection
    @CollectionTable(name = "organisation_term", joinColumns = @JoinColumn(name = "credit_code"))
    @Column(name = "term")
    private Set<String> terms = new HashSet<>();

    protected Organisation() {
    }

    /**
     * @throws Rejected when the code does not fit the kind; a broken checksum waits for the district's exception
     */
    public static Organisation register(String creditCode, OrganisationKind kind, OrganisationProfile profile,
            Actor person, Instant now) {
        boolean wellFormed = kind == OrganisationKind.RECORDED ? creditCode.matches("BA\\d{16}")
                : CreditCode.isWellFormed(creditCode);
        if (!wellFormed) {
            throw Rejected.field("creditCode", "credit-code-form");
        }
        if (!kind.begins(creditCode)) {
            throw Rejected.field("creditCode", "credit-code-kind");
        }
        Organisation organisation = new Organisation();
        organisation.creditCode = creditCode;
        organisation.kind = kind;
        organisation.registeredAt = now;
        organisation.registeredBy = person.sub();
        organisation.take(profile);
        return organisation;
    }

    /** Takes an organisation from the district's own register: approved from the start. */
    public static Organisation fromRegister(String creditCode, OrganisationKind kind, OrganisationProfile profile,
            Actor admin, Instant now) {
        Organisation organisation = register(creditCode, kind, profile, admin, now);
        organisation.approve(null, now);
        return organisation;
    }

    /** Changes the profile; one that was returned waits for approval again. */
    public OrganisationEvent.ProfileChanged change(OrganisationProfile profile) {
        take(profile);
        if (status == OrganisationStatus.RETURNED) {
            status = OrganisationStatus.PENDING;
        }
        return new OrganisationEvent.ProfileChanged(subject());
    }

    /** @param exception why a broken checksum is accepted, or null */
    public OrganisationEvent.Approved approve(String exception, Instant now) {
        status.requireNext(OrganisationStatus.APPROVED);
        if (kind != OrganisationKind.RECORDED && !CreditCode.isValid(creditCode) && exception == null) {
            throw Rejected.field("exceptionReason", "credit-code-checksum");
        }
        status = OrganisationStatus.APPROVED;
        exceptionReason = exception;
        decidedAt = now;
        returnedReason = null;
        return new OrganisationEvent.Approved(subject(), exception);
    }

    public OrganisationEvent.Returned giveBack(String reason, Instant now) {
        status.requireNext(OrganisationStatus.RETURNED);
        status = OrganisationStatus.RETURNED;
        decidedAt = now;
        returnedReason = reason;
        return new OrganisationEvent.Returned(subject(), reason);
    }

    /** Bars the organisation from bidding before a day. */
    public OrganisationEvent.Barred bar(LocalDate until, String reason) {
        barredUntil = until;
        return new OrganisationEvent.Barred(subject(), until, reason);
    }

    /** @throws Rejected unless the organisation is approved, of a kind that may bid, and not barred on that day */
    public void requireMayBid(LocalDate today) {
        if (barredUntil != null && today.isBefore(barredUntil)) {
            throw Rejected.forbidden("organisation-barred", "until", barredUntil);
        }
        requireApproved();
        if (!OrganisationKind.bidders().contains(kind)) {
            throw Rejected.forbidden("organisation-may-not-bid");
        }
    }

    /**
     * Whether it may take part in a fair.
     *
     * @param kinds      the kinds that may
     * @param leastGrade least grade that is still valid on that day, or null
     * @throws Rejected {@code organisation-not-approved}; {@code kind-not-admitted}; {@code grade-too-low}
     */
    public void requireAdmitted(Set<OrganisationKind> kinds, String leastGrade, LocalDate today) {
        requireApproved();
        if (!kinds.contains(kind)) {
            throw Rejected.forbidden("kind-not-admitted");
        }
        if (leastGrade != null && (grade == null || grade.compareTo(leastGrade) < 0 || gradeUntil != null && gradeUntil.isBefore(today))) {
            throw Rejected.forbidden("grade-too-low", "least", leastGrade);
        }
    }

    /** @throws Rejected {@code organisation-not-approved} */
    public void requireApproved() {
        if (status != OrganisationStatus.APPROVED) {
            throw Rejected.forbidden("organisation-not-approved");
        }
    }

    /** @throws Rejected unless it is a foundation that the district has approved */
    public void requireMayPledge() {
        requireApproved();
        if (kind != OrganisationKind.FOUNDATION) {
            throw Rejected.forbidden("organisation-no-foundation");
        }
    }

    private void take(OrganisationProfile profile) {
        if (!profile.name().equals(name)) {
            name = profile.name();
            Set<String> found = Terms.of(name + " " + creditCode);
            terms.retainAll(found);
            terms.addAll(found);
        }
        legalRepresentative = profile.legalRepresentative();
        controllingPerson = profile.controllingPerson();
        contact = profile.contact();
        phone = profile.phone();
        email = profile.email();
        address = profile.address();
        fields = String.join("、", profile.fields());
        introduction = profile.introduction();
        grade = profile.grade();
        gradeUntil = profile.gradeUntil();
        documents = Json.write(profile.documents());
    }

    public String creditCode() {
        return creditCode;
    }

    public boolean isApproved() {
        return status == OrganisationStatus.APPROVED;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public String controllingPerson() {
        return controllingPerson;
    }

    public long version() {
        return version;
    }

    public Subject subject() {
        return new Subject("organisation", creditCode, null, creditCode, null, name);
    }
}
