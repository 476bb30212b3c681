package org.sheqia.account.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sheqia.account.entity.Invitation;
import org.sheqia.account.entity.InvitationStatus;
import org.sheqia.notification.control.PortalAddress;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Keys;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.TenantScope;

/**
 * Invitations and their links. A link's secret is computed from the portal's key, the invitation and how often it was sent:
 * the database has none but in the letter that carries it, and a new link ends the one before. It stands behind a #, which no server is told.
 */
@ApplicationScoped
public class Invitations {

    /** Custom: so many a day by one person, and so many to one address. */
    static final int MOST_BY_ONE = 100;
    static final int MOST_TO_ONE = 5;
    private static final Duration DAY = Duration.ofDays(1);

    @Inject
    TenantScope scope;

    @Inject
    Keys keys;

    @Inject
    PortalAddress portal;

    String link(String id, int timesSent) {
        return portal.of("invitation#" + id + "." + secret(id, timesSent));
    }

    /** @throws Rejected {@code invitation-unknown}: no link of ours, or one that another has replaced */
    Invitation ofLink(String token) {
        int point = token.indexOf('.');
        Invitation invitation = Optional.ofNullable(point < 0 ? null : scope.em().find(Invitation.class, token.substring(0, point)))
                .orElseThrow(Invitations::unknown);
        byte[] right = secret(invitation.id(), invitation.timesSent()).getBytes(StandardCharsets.UTF_8);
        if (!MessageDigest.isEqual(right, token.substring(point + 1).getBytes(StandardCharsets.UTF_8))) {
            throw unknown();
        }
        return invitation;
    }

    private static Rejected unknown() {
        return Rejected.rule("invitation-unknown");
    }

    private String secret(String id, int timesSent) {
        return keys.hash(Keys.Purpose.INVITATION, id, Integer.toString(timesSent));
    }

    Invitation of(Role.Scope kind, String scopeId, String id) {
        return Optional.ofNullable(scope.em().find(Invitation.class, id))
                .filter(i -> i.grant().scopeId().equals(scopeId) && i.grant().role().scope() == kind).orElseThrow(Rejected::hidden);
    }

    boolean isPending(String email, Grant grant, Instant now) {
        return scope.em().createQuery("select count(i) from Invitation i where i.email = :email and i.role = :role and i.scopeId = :scope"
                + " and (i.status = :proposed or i.status = :pending and i.expiresAt > :now)", Long.class).setParameter("email", email).setParameter("role", grant.role())
                .setParameter("scope", grant.scopeId()).setParameter("proposed", InvitationStatus.PROPOSED).setParameter("pending", InvitationStatus.PENDING).setParameter("now", now).getSingleResult() > 0;
    }

    /** One that has expired makes room for another. */
    void makeRoom(String email, Grant grant, Instant now) {
        scope.em().createQuery("update Invitation i set i.openKey = null where i.openKey = :key and i.status = :pending and i.expiresAt <= :now")
                .setParameter("key", Invitation.openKey(email, grant)).setParameter("pending", InvitationStatus.PENDING).setParameter("now", now).executeUpdate();
    }

    /** @throws Rejected {@code invitations-of-the-day}: the person has invited, or the address was written to, often enough today */
    void requirePace(String inviter, String email, Instant now) {
        Object[] sent = scope.em().createQuery("select sum(case when i.invitedBySub <> :inviter then 0 when i.timesSent = 0 then 1 else i.timesSent end),"
                + " sum(case when i.email = :email then i.timesSent else 0 end) from Invitation i"
                + " where (i.invitedBySub = :inviter or i.email = :email) and i.expiresAt > :recent", Object[].class).setParameter("inviter", inviter)
                .setParameter("email", email).setParameter("recent", now.minus(DAY).plus(Invitation.VALID)).getSingleResult();
        if (atLeast(sent[0], MOST_BY_ONE) || atLeast(sent[1], MOST_TO_ONE)) {
            throw Rejected.of(Rejected.Kind.BUSY, "invitations-of-the-day");
        }
    }

    private static boolean atLeast(Object sum, int most) {
        return sum != null && ((Number) sum).longValue() >= most;
    }

    void add(Invitation invitation) {
        scope.em().persist(invitation);
    }
}
