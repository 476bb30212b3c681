package org.sheqia.account.entity;

import java.util.Set;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/**
 * Who gives which role: a place's admin any of its roles; the district's admin, in the places of others, the admin's alone.
 *
 * @param held the roles that the person has now
 */
public record RoleGiver(Set<Grant> held) {

    /**
     * Asked of somebody who may invite there at all.
     *
     * @throws Rejected {@code role-scope}: no role of such a place; {@code role-by-its-admin}: one that only the place's own admin gives
     */
    public void requireMayGive(Role role, Role.Scope scope, String scopeId) {
        if (role.scope() != scope) {
            throw Rejected.field("role", "role-scope");
        }
        if (role != scope.admin() && !administers(scope, scopeId)) {
            throw Rejected.field("role", "role-by-its-admin");
        }
    }

    /**
     * Whether another administrator has to agree: for roles that approve, pay, judge or give roles, and where the district says who
     * speaks for an organisation. What an organisation's own admin gives is its own affair.
     */
    public boolean needsAnother(Grant grant) {
        return switch (grant.role()) {
            case APPROVER, FINANCE, TENANT_ADMIN, DISTRICT_ADMIN, EVALUATOR, SUPERVISOR -> true;
            case ORG_ADMIN -> !administers(Role.Scope.ORGANISATION, grant.scopeId());
            case OFFICER, DISTRICT_AUDITOR, ORG_STAFF -> false;
        };
    }

    /**
     * What an admin sent who is one no more is worth nothing.
     *
     * @throws Rejected {@code invitation-unknown}
     */
    public void requireStillMayGive(Grant grant) {
        if (!administers(grant.role().scope(), grant.scopeId()) && !held.contains(Grant.DISTRICT_ADMIN)) {
            throw Rejected.rule("invitation-unknown");
        }
    }

    private boolean administers(Role.Scope scope, String scopeId) {
        return held.contains(new Grant(scope.admin(), scopeId));
    }
}
