package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.sheqia.bid.entity.Bid;
import org.sheqia.bid.entity.BidBox;
import org.sheqia.bid.entity.BidTrace;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.control.Json;
import org.sheqia.security.control.Caller;
import org.sheqia.tenancy.control.TenantScope;

/** The sealed records of who did what with a bid. */
@ApplicationScoped
public class Traces {

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    @Inject
    Sealing sealing;

    @Inject
    Caller caller;

    @Inject
    RequestInstant instant;

    /** The caller did this now; the bid is locked. */
    void add(BidBox box, Bid bid, String creditCode, String act) {
        int number = 1 + scope.em().createQuery("select count(t) from BidTrace t where t.bidId = :bid", Long.class)
                .setParameter("bid", bid.id()).getSingleResult().intValue();
        Trace trace = new Trace(creditCode, caller.actor().sub(), caller.actor().shown(), act, instant.now());
        scope.em().persist(new BidTrace(bid.id(), number, sealing.sealText(box.wrappedKey(), Label.trace(bid.id(), number), Json.write(trace))));
    }

    /** Oldest first. Whoever calls has made sure that the caller may read it. */
    List<Trace> of(String wrappedKey, String bidId) {
        return cross.createQuery("select t.number, t.sealed from BidTrace t where t.bidId = :bid order by t.number", Object[].class)
                .setParameter("bid", bidId).getResultStream()
                .map(r -> Json.read(sealing.openText(wrappedKey, Label.trace(bidId, (int) r[0]), (String) r[1]), Trace.class)).toList();
    }
}
