package org.sheqia.account.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.account.entity.Membership;
import org.sheqia.account.entity.MembershipEvent;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;

/** An admin gives a person a role in its tenant, its organisation or the district, or takes it away; both hold at once. */
@UseCase
public class InviteMember {

    @Inject
    Memberships memberships;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void invite(Role.Scope scope, String scopeId, Role role, Identities.Person person) {
        requireRoleOf(scope, role);
        if (memberships.of(person.sub()).contains(new Grant(role, scopeId))) {
            throw Rejected.field("role", "member-already");
        }
        Membership membership = new Membership(person.sub(), person.username(), person.name(), role, scopeId, instant.now());
        memberships.add(membership);
        acts.fire(new MembershipEvent.MemberInvited(membership.subject(), person.username(), role, person.sub()));
    }

    public void remove(Role.Scope scope, String scopeId, String membershipId) {
        Membership membership = memberships.in(scope, scopeId).stream().filter(m -> m.id().equals(membershipId)).findFirst()
                .orElseThrow(Rejected::hidden);
        boolean lastAdmin = isAdmin(membership.role())
                && memberships.in(scope, scopeId).stream().filter(m -> m.role() == membership.role()).count() == 1;
        if (lastAdmin) {
            throw Rejected.rule("last-admin");
        }
        membership.end(instant.now());
        acts.fire(new MembershipEvent.MemberRemoved(membership.subject(), membership.username(), membership.role()));
    }

    /** @throws Rejected for a role of another scope */
    public static void requireRoleOf(Role.Scope scope, Role role) {
        if (role.scope() != scope) {
            throw Rejected.field("role", "role-scope");
        }
    }

    private static boolean isAdmin(Role role) {
        return role == Role.TENANT_ADMIN || role == Role.ORG_ADMIN || role == Role.DISTRICT_ADMIN;
    }
}
