package org.sheqia.account.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.account.entity.Invitation;
import org.sheqia.account.entity.InvitationStatus;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.Text;

/** Who was asked to take which role; and one invitation, to whoever has its link. */
@Listing
public class InvitationListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Invitations invitations;

    @Inject
    ScopeNames names;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /** Those of a scope that nobody has answered, the newest first. */
    public Page<InvitationView> in(Role.Scope scope, String scopeId, Cursor cursor) {
        return page("i.scopeId = :scope and i.role in :roles and i.status in :open", Map.of("scope", scopeId, "roles", scope.roles(),
                "open", List.of(InvitationStatus.PROPOSED, InvitationStatus.PENDING)), cursor, this::view, InvitationView::id);
    }

    /** Those of all places that wait for another administrator, the newest first. */
    public Page<ProposedView> proposed(Cursor cursor) {
        return page("i.status = :proposed", Map.of("proposed", InvitationStatus.PROPOSED), cursor,
                i -> new ProposedView(i.grant().role().scope(), i.grant().scopeId(), view(i)), p -> p.invitation().id());
    }

    private <V> Page<V> page(String where, Map<String, Object> parameters, Cursor cursor, Function<Invitation, V> view, Function<V, String> id) {
        var query = em.createQuery("select i from Invitation i where " + where + (cursor.isStart() ? "" : " and i.id < :before") + " order by i.id desc",
                Invitation.class);
        parameters.forEach(query::setParameter);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        return Page.of(query.setMaxResults(cursor.limit() + 1).getResultStream().map(view).toList(), cursor.limit(), v -> Cursor.at(id.apply(v)));
    }

    /** One that was just made or sent again. */
    public InvitedView sent(Role.Scope scope, String scopeId, String id) {
        Invitation invitation = invitations.of(scope, scopeId, id);
        return new InvitedView(view(invitation), invitation.isHandedOver() && caller.actor().people().contains(invitation.sentBySub()) ? invitations.link(id, invitation.timesSent()) : null);
    }

    public InvitationView get(Role.Scope scope, String scopeId, String id) {
        return view(invitations.of(scope, scopeId, id));
    }

    public OfferView ofLink(String token) {
        Invitation invitation = invitations.ofLink(token);
        Grant grant = invitation.grant();
        return new OfferView(invitation.personName(), grant.role(), grant.role().scope(), grant.scopeId(), names.of(grant), invitation.invitedByName(),
                invitation.status(instant.now()), invitation.expiresAt());
    }

    private InvitationView view(Invitation i) {
        return new InvitationView(i.id(), i.personName(), i.email(), i.grant().role(), i.status(instant.now()), i.invitedByName(), i.expiresAt(),
                i.timesSent(), i.isHandedOver(), i.isProposed() && caller.actor().people().stream().anyMatch(i::isInviter), i.version());
    }

    /**
     * Somebody who was asked to take a role.
     *
     * @param timesSent  how often a link went out; only the last works
     * @param ownProposal whether the caller, or whom it stands in for, has proposed it, so that another has to send it
     * @param handedOver true when no mail carried the last: the inviter gave it to the person
     */
    @Schema(name = "InvitationView")
    public record InvitationView(String id, String name, String email, Role role, InvitationStatus status, String invitedBy, Instant expiresAt,
            int timesSent, boolean handedOver, boolean ownProposal, long version) {
    }

    /** Somebody whom another administrator has proposed for a role, and of which place. */
    @Schema(name = "ProposedView")
    public record ProposedView(Role.Scope scope, String scopeId, InvitationView invitation) {
    }

    /** @param link to be handed over, where the portal has no mail server; shown this once */
    @Schema(name = "InvitedView")
    public record InvitedView(InvitationView invitation, @Schema(nullable = true) String link) {
    }

    /** What is asked of whoever has the link. */
    @Schema(name = "OfferView")
    public record OfferView(String name, Role role, Role.Scope scope, String scopeId, Text scopeName, String invitedBy, InvitationStatus status,
            Instant expiresAt) {
    }
}
