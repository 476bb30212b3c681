package org.sheqia.audit.entity;

import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/**
 * Who should hear of an act: everyone with a role in a scope, or one person.
 *
 * @param scopeId tenant code, credit code, {@code district}, or the subject of one person
 * @param role    the role, or null for the one person
 */
public record Audience(String scopeId, Role role) {

    public static Audience tenant(String tenant, Role role) {
        return new Audience(tenant, role);
    }

    public static Audience organisation(String creditCode) {
        return new Audience(creditCode, Role.ORG_ADMIN);
    }

    public static Audience district(Role role) {
        return new Audience(Grant.DISTRICT, role);
    }

    public static Audience person(String sub) {
        return new Audience(sub, null);
    }
}
