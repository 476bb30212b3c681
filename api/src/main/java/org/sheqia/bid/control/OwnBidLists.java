package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sheqia.bid.entity.OwnBids;
import org.sheqia.problem.control.Json;
import org.sheqia.tenancy.control.TenantScope;

/** Which bids an organisation has that are not opened: nothing else in the database says so. */
@ApplicationScoped
public class OwnBidLists {

    @Inject
    TenantScope scope;

    @PersistenceContext(unitName = "cross")
    EntityManager cross;

    @Inject
    Sealing sealing;

    /** Ids of the organisation's bids that are not opened, oldest first. Whoever calls has made sure that the caller may know. */
    public List<String> of(String creditCode) {
        String seal = sealing.ownerSeal(creditCode);
        return Optional.ofNullable(cross.find(OwnBids.class, seal)).map(list -> ids(seal, list)).orElse(List.of());
    }

    void add(String creditCode, String bidId) {
        String seal = sealing.ownerSeal(creditCode);
        OwnBids list = scope.em().find(OwnBids.class, seal, LockModeType.PESSIMISTIC_WRITE);
        if (list == null) {
            scope.em().persist(new OwnBids(seal, sealing.sealList(seal, Json.write(List.of(bidId)))));
            return;
        }
        List<String> ids = new ArrayList<>(ids(seal, list));
        ids.add(bidId);
        list.keep(sealing.sealList(seal, Json.write(ids)));
    }

    /** The bid is opened: from here on it is found by its bidder. */
    void remove(String creditCode, String bidId) {
        String seal = sealing.ownerSeal(creditCode);
        OwnBids list = scope.em().find(OwnBids.class, seal, LockModeType.PESSIMISTIC_WRITE);
        list.keep(sealing.sealList(seal, Json.write(ids(seal, list).stream().filter(id -> !id.equals(bidId)).toList())));
    }

    private List<String> ids(String seal, OwnBids list) {
        return List.of(Json.read(sealing.openList(seal, list.sealed()), String[].class));
    }
}
