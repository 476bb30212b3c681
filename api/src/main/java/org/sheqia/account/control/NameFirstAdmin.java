package org.sheqia.account.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.sheqia.account.entity.Membership;
import org.sheqia.account.entity.PersonName;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.security.entity.Grant;
import org.sheqia.tenancy.control.UseCase;

/** The operator's word makes a person the district's admin while there is none. */
@UseCase
public class NameFirstAdmin {

    @Inject
    Memberships memberships;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    public void name(String sub, String name) {
        Grant admin = Grant.DISTRICT_ADMIN;
        if (memberships.lockedAdmins(admin).isEmpty()) {
            Membership first = new Membership(sub, sub, PersonName.of("name", name).whole(), admin.role(), admin.scopeId(), instant.now());
            memberships.add(first);
            acts.fire(first.joined());
        }
    }
}
