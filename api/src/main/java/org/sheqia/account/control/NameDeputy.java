package org.sheqia.account.control;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import org.sheqia.account.entity.Deputy;
import org.sheqia.account.entity.Membership;
import org.sheqia.audit.entity.Act;
import org.sheqia.audit.entity.Subject;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.control.UseCase;

/** A person says who does its work while it is away, and either of the two ends that. */
@UseCase
public class NameDeputy {

    @Inject
    Deputies deputies;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    @Inject
    Event<Act> acts;

    /** @param standIn the id of a role of who stands in, as {@link DeputyListing#candidates} names it */
    public void name(String scopeId, String standIn, Instant from, Instant until, String reason) {
        Membership own = deputies.own(caller.actor().sub(), scopeId).orElseThrow(Rejected::hidden);
        Membership chosen = deputies.candidates(own).stream().filter(m -> m.id().equals(standIn)).findFirst()
                .orElseThrow(() -> Rejected.field("membership", "deputy-unknown"));
        Deputy deputy = new Deputy(scopeId, new Actor(caller.actor().sub(), caller.actor().username(), own.personName(), Set.of()), chosen, from, until, reason, instant.now());
        deputies.add(deputy);
        acts.fire(deputy.named(own.place("deputy", deputy.id())));
    }

    public void end(String id) {
        Deputy deputy = deputies.find(id).filter(d -> d.isOf(caller.actor().sub())).orElseThrow(Rejected::hidden);
        Subject place = deputies.own(deputy.principalSub(), deputy.scopeId()).map(own -> own.place("deputy", id))
                .orElseGet(() -> new Subject("deputy", id, null, null, null, deputy.principalName()));
        acts.fire(deputy.end(place, instant.now()));
    }
}
