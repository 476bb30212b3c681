package org.sheqia.delivery.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.tenancy.control.Listing;

/**
 * What looks as if it had been given twice, over all contracts of the portal: the same photo, or the same person at two
 * places at one time. Of a record in another contract nothing is said but that it is there.
 */
@Listing
public class DuplicateListing {

    private static final int MOST = 1000;
    private static final String SAME_PHOTO = "f.photo = true and o.photo = true and o.sha256 = f.sha256 and o.recordId <> f.recordId"
            + " and other.id = o.recordId and other.voidedReason is null";
    private static final String SAME_TIME = "o.certificate = s.certificate and o.servedOn = s.servedOn and o.recordId <> s.recordId"
            + " and o.fromTime < s.untilTime and s.fromTime < o.untilTime and o.place <> s.place"
            + " and other.id = o.recordId and other.voidedReason is null";

    /** For a query of records {@code r}: those that look as if. */
    static final String FLAGGED = "r.voidedReason is null and (exists (select f.id from RecordFile f, RecordFile o, ServiceRecord other"
            + " where f.recordId = r.id and " + SAME_PHOTO + ") or exists (select s.id from RecordStaff s, RecordStaff o, ServiceRecord other"
            + " where s.recordId = r.id and " + SAME_TIME + "))";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    /** By record. */
    Map<String, List<DuplicateView>> of(String contractId, List<String> ids) {
        Map<String, List<DuplicateView>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            find(found, contractId, ids, Kind.SAME_PHOTO, "select f.recordId, f.name, other.contractId, other.id, other.servedOn"
                    + " from RecordFile f, RecordFile o, ServiceRecord other where f.recordId in :ids and " + SAME_PHOTO);
            find(found, contractId, ids, Kind.SAME_TIME, "select s.recordId, s.name, other.contractId, other.id, other.servedOn"
                    + " from RecordStaff s, RecordStaff o, ServiceRecord other where s.recordId in :ids and " + SAME_TIME);
        }
        return found;
    }

    private void find(Map<String, List<DuplicateView>> found, String contractId, List<String> ids, Kind kind, String jpql) {
        em.createQuery(jpql, Object[].class).setParameter("ids", ids).setMaxResults(MOST).getResultStream().forEach(r -> {
            boolean elsewhere = !contractId.equals(r[2]);
            DuplicateView view = new DuplicateView(kind, (String) r[1], elsewhere, elsewhere ? null : (String) r[3],
                    elsewhere ? null : (LocalDate) r[4]);
            List<DuplicateView> of = found.computeIfAbsent((String) r[0], id -> new ArrayList<>());
            if (!of.contains(view)) {
                of.add(view);
            }
        });
    }

    /** What there is twice. */
    @Schema(name = "DuplicateKind")
    public enum Kind { SAME_PHOTO, SAME_TIME }

    /**
     * Something that there is twice.
     *
     * @param what      the photo or the person
     * @param elsewhere true when the other record belongs to another contract, which is not named
     * @param recordId  the other record of the same contract
     * @param servedOn  its day
     */
    public record DuplicateView(Kind kind, String what, boolean elsewhere, @Schema(nullable = true) String recordId,
            @Schema(nullable = true) LocalDate servedOn) {
    }
}
