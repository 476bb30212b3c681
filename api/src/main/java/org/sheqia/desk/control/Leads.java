package org.sheqia.desk.control;

import org.sheqia.security.entity.Actor;
import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;
import org.sheqia.work.control.WorkKind;

/** Who says whose work it is: who administers a place, and in a town who approves. */
final class Leads {

    private Leads() {
    }

    static boolean tenants(Grant grant) {
        return grant.role() == Role.TENANT_ADMIN || grant.role() == Role.APPROVER;
    }

    static boolean leads(Actor actor, WorkKind kind, String scopeId) {
        return switch (kind.scope()) {
            case TENANT -> actor.grants().stream().anyMatch(g -> tenants(g) && g.scopeId().equals(scopeId));
            case ORGANISATION -> actor.is(Role.ORG_ADMIN, scopeId);
            // A supervisor's work is not the district's to give.
            case DISTRICT -> kind.roles().contains(Role.DISTRICT_ADMIN) && !kind.roles().contains(Role.SUPERVISOR) && actor.is(Role.DISTRICT_ADMIN);
        };
    }
}
