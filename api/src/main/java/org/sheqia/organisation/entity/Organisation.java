package org.sheqia.organisation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sheqia.audit.entity.Change;
import org.sheqia.audit.entity.Subject;
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

    private String name;

    @Column(name = "legal_representative")
    private String legalRepresentative;

    @Column(name = "controlling_person")
    private String controllingPerson;

    @Embedded
    private ContactDetails contact;

    private String grade;

    @Column(name = "grade_until")
    private LocalDate gradeUntil;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    /** For whom, by who stood in, or null. */
    @Column(name = "registered_for")
    private String registeredFor;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "exception_reason")
    private String exceptionReason;

    /** What the organisation is found by: name and credit code. */
    @ElementCollection
    @CollectionTable(name = "organisation_term", joinColumns = @JoinColumn(name = "credit_code"))
    @Column(name = "term")
    private Set<String> terms = new HashSet<>();

    /** Null while there are none, as the persistence provider reads columns that are all empty. */
    @Embedded
    private Standings standings;

    /** The same. */
    @Embedded
    private Identities identities;

    protected Organisation() {
    }

    /**
     * One that the district lets in.
     *
     * @param exception why a broken checksum is accepted, or null
     * @throws Rejected when the code does not fit the kind, or breaks its checks without a reason
     */
    public static Organisation approved(String creditCode, OrganisationKind kind, OrganisationProfile profile, String exception, String person,
            Instant now) {
        kind.requireCode(creditCode);
        if (kind.isBroken(creditCode) && exception == null) {
            throw Rejected.field("exceptionReason", "credit-code-checksum");
        }
        Organisation organisation = new Organisation();
        organisation.creditCode = creditCode;
        organisation.exceptionReason = exception;
        organisation.registeredAt = now;
        organisation.registeredBy = person;
        organisation.decidedAt = now;
        profile.facts(kind).require();
        organisation.take(profile.facts(kind));
        organisation.contact = new ContactDetails(profile.contactProfile());
        return organisation;
    }

    /** One of the district's own register. */
    public static Organisation taken(String creditCode, OrganisationKind kind, OrganisationProfile profile, Actor official, Instant now) {
        Organisation organisation = approved(creditCode, kind, profile, null, official.sub(), now);
        organisation.registeredFor = official.principalSub();
        return organisation;
    }

    /** @throws Rejected {@code separation-of-duties}: who takes it into the register does not say who speaks for it */
    public void requireLetInByAnother(Actor official) {
        if (official.isOneOf(registeredBy, registeredFor)) {
            throw Rejected.forbidden("separation-of-duties");
        }
    }

    /** Somebody may speak for it from here on; for one of the register, the first to do so. */
    public OrganisationEvent.Approved speaks(String username) {
        return new OrganisationEvent.Approved(subject(), exceptionReason, username);
    }

    /** Changes what it says of itself; what the district vouches for changes by {@link FactsProposal}. */
    public OrganisationEvent.ProfileChanged change(ContactProfile profile) {
        List<Change> changes = Change.between(contactProfile(), profile);
        if (!changes.isEmpty()) {
            contact = new ContactDetails(profile);
        }
        return new OrganisationEvent.ProfileChanged(subject(), changes);
    }

    /** Takes what somebody of the district has approved. */
    public OrganisationEvent.FactsChanged change(OrganisationFacts facts, Instant now) {
        OrganisationFacts before = facts();
        take(facts);
        decidedAt = now;
        return new OrganisationEvent.FactsChanged(subject(), Change.between(before, facts()));
    }

    /**
     * Who its legal representative and its controlling person are, by papers that an official has seen; what is known stays.
     *
     * @throws Rejected {@code identity-number-missing}: of one that may bid, both have to be known
     */
    public void identify(PersonIdentity ofRepresentative, PersonIdentity ofController) {
        know(identities().completed(ofRepresentative, ofController));
        if (kind.mayBid()) {
            identities().requireKnown();
        }
    }

    /** What has not changed is not written. */
    private void know(Identities now) {
        if (now != identities()) {
            identities = now;
        }
    }

    /** The same after a change of the facts: what was known of a person who is another now is forgotten. */
    public void identifyAnew(OrganisationFacts before, PersonIdentity ofRepresentative, PersonIdentity ofController) {
        know(identities().without(!legalRepresentative.equals(before.legalRepresentative()), !controllingPerson.equals(before.controllingPerson())));
        identify(ofRepresentative, ofController);
    }

    /** 信用状况: something is said to be known against it; another has to confirm that. */
    public OrganisationEvent.StandingRecorded record(Standing.Found found, Actor official, LocalDate today) {
        standings = standings().with(Standing.of(found, standings().all(), official, today));
        return new OrganisationEvent.StandingRecorded(subject(), found.kind(), found.source(), found.from(), found.until());
    }

    /** What another has written down against it counts from here on. */
    public OrganisationEvent.StandingConfirmed confirm(String standing, Actor official, LocalDate today) {
        Standing confirmed = standings().get(standing).confirm(official, today);
        standings = standings().replacing(confirmed);
        return new OrganisationEvent.StandingConfirmed(subject(), confirmed.kind(), confirmed.source(), confirmed.from(), confirmed.until());
    }

    /** What another has written down is dropped, or what two agreed on ends, which takes two again. */
    public OrganisationEvent end(String standing, String reason, Actor official, LocalDate today) {
        Standing ended = standings().get(standing).end(official, today);
        standings = standings().replacing(ended);
        return ended.isOver(today) ? new OrganisationEvent.StandingEnded(subject(), ended.kind(), reason)
                : new OrganisationEvent.StandingEndAsked(subject(), ended.kind(), reason);
    }

    /** Bars the organisation from bidding before a day. */
    public OrganisationEvent.Barred bar(LocalDate until, String reason) {
        standings = standings().barredUntil(until);
        return new OrganisationEvent.Barred(subject(), until, reason);
    }

    public Standings standings() {
        return standings == null ? Standings.NONE : standings;
    }

    /** What stands against it on a day; what bars it by this portal's own rules too. */
    public Optional<Standing.Kind> against(LocalDate day) {
        return standings().against(day);
    }

    /** @throws Rejected {@code organisation-barred}; {@code organisation-standing}: something stands against it on that day */
    public void requireGoodStanding(LocalDate day) {
        standings().requireNothing(day);
    }

    /** @throws Rejected {@code organisation-standing}: the district has closed its way into the portal */
    public void requireNotSuspended(LocalDate day) {
        standings().requireNotSuspended(day);
    }

    /** @throws Rejected unless nothing stands against the organisation on that day and it is of a kind that may bid */
    public void requireMayBid(LocalDate today) {
        requireGoodStanding(today);
        if (!kind.mayBid()) {
            throw Rejected.forbidden("organisation-may-not-bid");
        }
    }

    /**
     * That the portal's own rules bar it from bidding keeps it from no fair.
     *
     * @throws Rejected {@code organisation-standing}: something is written down against it that holds on that day
     */
    public void requireUnlisted(LocalDate day) {
        standings().requireNothingRecorded(day);
    }

    /**
     * Whether it may take part in a fair.
     *
     * @param kinds      the kinds that may
     * @param leastGrade least grade that is still valid on that day, or null
     * @throws Rejected {@code organisation-standing}; {@code kind-not-admitted}; {@code grade-too-low}
     */
    public void requireAdmitted(Set<OrganisationKind> kinds, String leastGrade, LocalDate today) {
        requireUnlisted(today);
        if (!kinds.contains(kind)) {
            throw Rejected.forbidden("kind-not-admitted");
        }
        facts().requireGrade(leastGrade, today);
    }

    /** @throws Rejected unless it is a foundation against which nothing stands */
    public void requireMayPledge(LocalDate today) {
        requireGoodStanding(today);
        if (kind != OrganisationKind.FOUNDATION) {
            throw Rejected.forbidden("organisation-no-foundation");
        }
    }

    private void take(OrganisationFacts facts) {
        kind = facts.kind();
        if (!facts.name().equals(name)) {
            name = facts.name();
            Set<String> found = Terms.of(name + " " + creditCode);
            terms.retainAll(found);
            terms.addAll(found);
        }
        legalRepresentative = facts.legalRepresentative();
        controllingPerson = facts.controllingPerson();
        grade = facts.grade();
        gradeUntil = facts.gradeUntil();
    }

    public OrganisationFacts facts() {
        return new OrganisationFacts(kind, name, legalRepresentative, controllingPerson, grade, gradeUntil);
    }

    public ContactProfile contactProfile() {
        return contact.profile();
    }

    public Identities identities() {
        return identities == null ? Identities.UNKNOWN : identities;
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    public String exceptionReason() {
        return exceptionReason;
    }

    public String creditCode() {
        return creditCode;
    }

    public String name() {
        return name;
    }

    public OrganisationKind kind() {
        return kind;
    }

    /** The people behind it: who is one person with somebody behind another bidder. */
    public Control control() {
        return new Control(creditCode, legalRepresentative, controllingPerson, identities().representativeHash(), identities().controllerHash());
    }

    public long version() {
        return version;
    }

    public Subject subject() {
        return new Subject("organisation", creditCode, null, creditCode, null, name);
    }
}
