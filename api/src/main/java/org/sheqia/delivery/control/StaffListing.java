package org.sheqia.delivery.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.sheqia.delivery.entity.Workload;
import org.sheqia.delivery.entity.Workload.Share;
import org.sheqia.tenancy.control.Listing;

/** Who works on a contract, and how much of each person is sold over all contracts, whosever they are. */
@Listing
public class StaffListing {

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** Whoever calls has made sure that the caller may read the contract. */
    public List<StaffView> of(String contractId) {
        List<Object[]> rows = em.createQuery("select s.id, s.name, s.certificate, s.role, s.percent, s.worksFrom, s.worksUntil"
                + " from ContractStaff s where s.contractId = :contract order by s.worksFrom, s.id", Object[].class)
                .setParameter("contract", contractId).setMaxResults(200).getResultList();
        Map<String, List<Share>> shares = shares(rows.stream().map(r -> (String) r[2]).toList());
        return rows.stream().map(r -> {
            Share share = new Share((LocalDate) r[5], (LocalDate) r[6], (Integer) r[4]);
            return new StaffView((String) r[0], (String) r[1], (String) r[2], (String) r[3], share.percent(), share.from(),
                    share.until(), Workload.peak(share, shares.get((String) r[2])));
        }).toList();
    }

    /** The buyers that a person works for in a period. */
    Set<String> buyers(String certificate, Share period) {
        return new TreeSet<>(em.createQuery("select distinct s.tenantId from ContractStaff s where s.certificate = :certificate"
                + " and s.worksFrom <= :until and s.worksUntil >= :from", String.class).setParameter("certificate", certificate)
                .setParameter("from", period.from()).setParameter("until", period.until()).getResultList());
    }

    /** Every share of these people, by certificate. */
    Map<String, List<Share>> shares(List<String> certificates) {
        Map<String, List<Share>> shares = new HashMap<>();
        if (!certificates.isEmpty()) {
            em.createQuery("select s.certificate, s.worksFrom, s.worksUntil, s.percent from ContractStaff s where s.certificate in :all",
                    Object[].class).setParameter("all", certificates).getResultStream().forEach(r -> shares
                            .computeIfAbsent((String) r[0], c -> new ArrayList<>())
                            .add(new Share((LocalDate) r[1], (LocalDate) r[2], (Integer) r[3])));
        }
        return shares;
    }

    /**
     * A person on a contract.
     *
     * @param percent of a full position, for this contract
     * @param sold    the most of the person that is sold on any of these days, over all contracts; above 100 is too much
     */
    public record StaffView(String id, String name, String certificate, String role, int percent, LocalDate from,
            LocalDate until, int sold) {
    }
}
