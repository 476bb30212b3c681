package org.sheqia.pledge.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import org.sheqia.audit.entity.Act;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.organisation.control.Organisations;
import org.sheqia.organisation.entity.Organisation;
import org.sheqia.pledge.entity.FoundationContent;
import org.sheqia.pledge.entity.FoundationProfile;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.tenancy.control.TenantScope;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenancy.control.UseCase;

/** A foundation says what it funds; the district approves it, or returns it with a reason. */
@UseCase
public class DescribeFoundation {

    @Inject
    TenantScope scope;

    @Inject
    Organisations organisations;

    @Inject
    Tenants tenants;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @param seen revision 0 where there is no profile yet */
    public void propose(String creditCode, Revision seen, FoundationContent content) {
        Organisation foundation = organisations.get(creditCode);
        List<String> unknown = content.regions().stream().filter(r -> tenants.find(r).isEmpty()).toList();
        if (!unknown.isEmpty()) {
            throw Rejected.field("regions", "buyer-unknown", "value", unknown.get(0));
        }
        FoundationProfile profile = find(creditCode);
        Revision.check(seen, creditCode, profile == null ? 0 : profile.version());
        if (profile == null) {
            profile = new FoundationProfile(foundation);
            scope.em().persist(profile);
        }
        acts.fire(profile.propose(foundation, content, instant.now()));
    }

    public void approve(String creditCode, Revision seen) {
        acts.fire(get(creditCode, seen).approve());
    }

    public void giveBack(String creditCode, Revision seen, String reason) {
        acts.fire(get(creditCode, seen).giveBack(reason));
    }

    private FoundationProfile find(String creditCode) {
        return scope.em().find(FoundationProfile.class, creditCode, LockModeType.PESSIMISTIC_WRITE);
    }

    private FoundationProfile get(String creditCode, Revision seen) {
        FoundationProfile profile = find(creditCode);
        if (profile == null) {
            throw Rejected.hidden();
        }
        Revision.check(seen, creditCode, profile.version());
        return profile;
    }
}
