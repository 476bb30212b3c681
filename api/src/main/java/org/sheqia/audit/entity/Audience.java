package org.sheqia.audit.entity;

import org.sheqia.security.entity.Grant;
import org.sheqia.security.entity.Role;

/**
 * Who should hear of an act: everyone with a role in a scope, everyone of an organisation, or one person.
 *
 * @param scopeId tenant code, credit code, {@code district}, or the subject of one person
 * @param role    the role, or null for everyone of the organisation and for the one person
 */
public record Audience(String scopeId, Role role) {

    public static Audience tenant(String tenant, Role role) {
        return new Audience(tenant, role);
    }

    /** All its people: whoever works on a thing hears of it, not its administrators alone. */
    public static Audience organisation(String creditCode) {
        return new Audience(creditCode, null);
    }

    public static Audience district(Role role) {
        return new Audience(Grant.DISTRICT, role);
    }

    public static Audience person(String sub) {
        return new Audience(sub, null);
    }
}
