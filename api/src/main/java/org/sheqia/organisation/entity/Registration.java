package org.sheqia.organisation.entity;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.sheqia.account.entity.Membership;
import org.sheqia.account.entity.PersonName;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Account;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Role;

/**
 * 入驻申请: a person asks to speak for an organisation, one that is new to the portal or one of the district's register that
 * it claims. Until the district has seen the certificate and approved, the person has no role, and who else asks for the
 * same organisation is not kept out.
 */
@Entity
@Table(name = "registration")
public class Registration {

    /** Custom: each tells the district. */
    private static final int MOST_CHANGES = 20;

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    @Column(name = "credit_code")
    private String creditCode;

    @Enumerated(EnumType.STRING)
    private OrganisationKind kind;

    @Enumerated(EnumType.STRING)
    private RegistrationStatus status = RegistrationStatus.PENDING;

    /** What the organisation is called, for lists. */
    private String name;

    private String profile;

    @Column(name = "applicant_sub")
    private String applicantSub;

    @Column(name = "applicant_account")
    private String applicantAccount;

    @Column(name = "applicant_name")
    private String applicantName;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String reason;

    private int changes;

    protected Registration() {
    }

    /**
     * @param applicant the person's own name, as it will stand in records and signatures
     * @throws Rejected when the code does not fit the kind, or no certificate is there
     */
    public Registration(String creditCode, OrganisationKind kind, PersonName applicant, OrganisationProfile profile, Actor person, Account account,
            Instant now) {
        account.requirePlainName();
        kind.requireCode(creditCode);
        this.creditCode = creditCode;
        this.kind = kind;
        applicantSub = person.sub();
        applicantAccount = account.username();
        take(applicant, profile, now);
    }

    public RegistrationEvent.Registered registered() {
        return new RegistrationEvent.Registered(subject(), kind);
    }

    /** Puts right what was returned, or what nobody has looked at yet. */
    public RegistrationEvent.Registered change(PersonName applicant, OrganisationProfile next, Instant now) {
        if (++changes > MOST_CHANGES) {
            throw Rejected.of(Rejected.Kind.BUSY, "registrations-of-the-day");
        }
        status.requireNext(RegistrationStatus.PENDING);
        status = RegistrationStatus.PENDING;
        take(applicant, next, now);
        return registered();
    }

    public RegistrationEvent.Withdrawn withdraw(Instant now) {
        decide(RegistrationStatus.WITHDRAWN, null, now);
        return new RegistrationEvent.Withdrawn(subject());
    }

    public RegistrationEvent.Returned giveBack(String why, Actor official, Instant now) {
        requireAnother(official);
        decide(RegistrationStatus.RETURNED, why, now);
        return new RegistrationEvent.Returned(subject(), why, applicantSub);
    }

    public RegistrationEvent.Refused refuse(String why, Actor official, Instant now) {
        requireAnother(official);
        decide(RegistrationStatus.REFUSED, why, now);
        return new RegistrationEvent.Refused(subject(), why, applicantSub);
    }

    /** The person is the organisation's admin from here on. */
    public Membership approve(Actor official, Instant now) {
        requireAnother(official);
        decide(RegistrationStatus.APPROVED, null, now);
        return new Membership(applicantSub, applicantAccount, applicantName, Role.ORG_ADMIN, creditCode, now);
    }

    /**
     * Whose a certificate that was sent with it is: the person's until it is approved, then the organisation's.
     *
     * @throws Rejected hidden for a file that it does not name
     */
    public String ownerOf(String file) {
        if (!profile().contactProfile().names(file)) {
            throw Rejected.hidden();
        }
        return status == RegistrationStatus.APPROVED ? creditCode : applicantSub;
    }

    private void requireAnother(Actor official) {
        if (official.people().contains(applicantSub)) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }

    private void take(PersonName applicant, OrganisationProfile next, Instant now) {
        if (next.documents().isEmpty()) {
            throw Rejected.field("profile.documents", "certificate-missing");
        }
        applicantName = applicant.whole();
        name = next.name();
        profile = Json.write(next);
        submittedAt = now;
        reason = null;
    }

    private void decide(RegistrationStatus wanted, String why, Instant now) {
        status.requireNext(wanted);
        status = wanted;
        reason = why;
        decidedAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String creditCode() {
        return creditCode;
    }

    public OrganisationKind kind() {
        return kind;
    }

    public OrganisationProfile profile() {
        return Json.read(profile, OrganisationProfile.class);
    }

    public String applicantSub() {
        return applicantSub;
    }

    private Subject subject() {
        return new Subject("registration", id, null, null, null, name);
    }
}
