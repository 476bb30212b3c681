package org.sheqia.pledge.entity;

import org.sheqia.audit.entity.Audience;
import org.sheqia.security.entity.Role;

/**
 * Who proposes a project: a tenant or an organisation.
 *
 * @param kind whether {@code id} is a tenant's code or an organisation's credit code
 */
public record Proposer(Kind kind, String id, String name) {

    /** Which of both. */
    public enum Kind { TENANT, ORGANISATION }

    Audience audience() {
        return kind == Kind.TENANT ? Audience.tenant(id, Role.OFFICER) : Audience.organisation(id);
    }
}
