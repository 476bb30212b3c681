package org.sheqia.account.entity;

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
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Subject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Account;
import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/**
 * Somebody is asked to take a role. Nothing is given to the address: the role begins when a person who is logged in with
 * that address, verified, follows the link and says yes. A link works until it expires, is used, or another one is sent.
 * Roles that decide are proposed by one administrator and sent by another ({@link RoleGiver#needsAnother}).
 */
@Entity
@Table(name = "invitation")
public class Invitation {

    /** Custom: a week. */
    public static final Duration VALID = Duration.ofDays(7);

    @Id
    private String id = UuidCreator.getTimeOrderedEpoch().toString();

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "scope_id")
    private String scopeId;

    @Column(name = "person_name")
    private String personName;

    private String email;

    /** Address and role while it is open: of two who ask the same person at the same moment, one does. */
    @Column(name = "open_key")
    private String openKey;

    @Enumerated(EnumType.STRING)
    private InvitationStatus status = InvitationStatus.PENDING;

    @Column(name = "invited_by_sub")
    private String invitedBySub;

    @Column(name = "invited_by_name")
    private String invitedByName;

    /** Everybody who has proposed or sent it, and for whom, by subject. */
    private String inviters;

    /** Who answers for the last sending: whose role it was. */
    @Column(name = "sent_by_sub")
    private String sentBySub;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "times_sent")
    private int timesSent;

    /** No mail carries it: who invited gives the link to the person. */
    @Column(name = "handed_over")
    private boolean handedOver;

    @Column(name = "answered_at")
    private Instant answeredAt;

    protected Invitation() {
    }

    public Invitation(PersonName person, String email, Grant grant, Actor inviter, Instant now) {
        personName = person.whole();
        this.email = email;
        role = grant.role();
        scopeId = grant.scopeId();
        invitedBySub = inviter.sub();
        invitedByName = inviter.shown();
        invitedAt = now;
        inviters = String.join(" ", inviter.people());
        openKey = openKey(email, grant);
    }

    /** Somebody else has to send it. */
    public InvitationEvent.Proposed propose(Instant now) {
        status(now).requireNext(InvitationStatus.PROPOSED);
        status = InvitationStatus.PROPOSED;
        openKey = openKey(email, grant());
        expiresAt = now.plus(VALID);
        return new InvitationEvent.Proposed(subject(), email, role);
    }

    /** A new link goes out, and the one before no longer works. */
    public InvitationEvent send(boolean byMail, Actor sender, Instant now) {
        status(now).requireNext(InvitationStatus.PENDING);
        status = InvitationStatus.PENDING;
        openKey = openKey(email, grant());
        expiresAt = now.plus(VALID);
        timesSent++;
        sentBySub = sender.onBehalf() == null ? sender.sub() : sender.onBehalf().sub();
        inviters = Stream.concat(Stream.of(inviters.split(" ")), sender.people().stream()).distinct().collect(Collectors.joining(" "));
        handedOver = !byMail;
        return byMail ? new InvitationEvent.Sent(subject(), email, role, timesSent) : new InvitationEvent.HandedOver(subject(), email, role, timesSent);
    }

    public InvitationEvent.Withdrawn withdraw(Instant now) {
        leave(InvitationStatus.WITHDRAWN, now);
        return new InvitationEvent.Withdrawn(subject(), email, role);
    }

    public InvitationEvent.Declined decline(Account account, Instant now) {
        requireFor(account);
        leave(InvitationStatus.DECLINED, now);
        return new InvitationEvent.Declined(subject(), email, role, invitedBySub);
    }

    /**
     * The person says yes.
     *
     * @throws Rejected {@code own-invitation}; {@code address-differs}; {@code address-not-verified}; {@code account-name}
     */
    public Membership accept(Account account, Actor person, Instant now) {
        requireFor(account);
        if (isInviter(person.sub())) {
            throw Rejected.forbidden("own-invitation");
        }
        account.requirePlainName();
        leave(InvitationStatus.ACCEPTED, now);
        return new Membership(person.sub(), account.username(), personName, role, scopeId, now);
    }

    /** Custom: a link that a person was handed is the proof of its address; the mail is it for the others. */
    private void requireFor(Account account) {
        if (!email.equalsIgnoreCase(account.email())) {
            throw Rejected.forbidden("address-differs", "address", hinted());
        }
        if (!handedOver) {
            account.requireVerifiedAddress();
        }
    }

    private void leave(InvitationStatus wanted, Instant now) {
        status.at(now, expiresAt).requireNext(wanted);
        status = wanted;
        openKey = null;
        answeredAt = now;
    }

    /** Enough of the address for its owner to know it: {@code z…@gonghui.gov.cn}. */
    private String hinted() {
        return email.substring(0, email.offsetByCodePoints(0, 1)) + "…" + email.substring(email.indexOf('@'));
    }

    /** Who has to be entitled still when it is accepted. */
    public String sentBySub() {
        return sentBySub;
    }

    public Grant grant() {
        return new Grant(role, scopeId);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String email() {
        return email;
    }

    public String personName() {
        return personName;
    }

    public String invitedByName() {
        return invitedByName;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public int timesSent() {
        return timesSent;
    }

    public boolean isHandedOver() {
        return handedOver;
    }

    /** By what an open invitation is the only one. */
    public static String openKey(String email, Grant grant) {
        return grant.role() + " " + grant.scopeId() + " " + email;
    }

    /** Whether that person has proposed or sent it, itself or by who stood in. */
    public boolean isInviter(String sub) {
        return List.of(inviters.split(" ")).contains(sub);
    }

    /** Whether nobody but this person, or whom it stands in for, has proposed or sent it. */
    public boolean isOnlyOf(Actor person) {
        return person.people().containsAll(List.of(inviters.split(" ")));
    }

    public boolean isProposed() {
        return status == InvitationStatus.PROPOSED;
    }

    public InvitationStatus status(Instant now) {
        return expiresAt == null ? status : status.at(now, expiresAt);
    }

    public Subject subject() {
        return Membership.subject("invitation", id, grant(), personName);
    }
}
