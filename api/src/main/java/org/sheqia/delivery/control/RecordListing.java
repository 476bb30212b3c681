package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.delivery.control.DuplicateListing.DuplicateView;
import org.sheqia.delivery.entity.ServiceRecord.Evidence;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Page;
import org.sheqia.tenancy.control.Listing;

/** The service records of a contract. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class RecordListing {

    private static final String RECORD = "select r.id, r.indicator, r.servedOn, r.fromTime, r.untilTime, r.quantity, r.people, r.place,"
            + " r.note, r.documents, r.recordedBy, r.recordedAt, r.voidedReason from ServiceRecord r where r.contractId = :contract and ";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    DuplicateListing duplicates;

    /** The latest service first. */
    public Page<ServiceRecordView> of(String contractId, boolean flagged, Cursor cursor) {
        var query = em.createQuery(RECORD + (flagged ? DuplicateListing.FLAGGED : "1 = 1")
                + (cursor.isStart() ? "" : " and (r.servedOn < :day or (r.servedOn = :day and r.id < :before))")
                + " order by r.servedOn desc, r.id desc", Object[].class).setParameter("contract", contractId);
        if (!cursor.isStart()) {
            Cursor.Last last = cursor.last(2);
            query.setParameter("day", last.day(0)).setParameter("before", last.text(1));
        }
        return Page.of(views(contractId, query.setMaxResults(cursor.limit() + 1).getResultList()), cursor.limit(),
                r -> Cursor.at(r.servedOn(), r.id()));
    }

    /** These records of the contract, by id. */
    Map<String, ServiceRecordView> of(String contractId, List<String> ids) {
        Map<String, ServiceRecordView> views = new HashMap<>();
        if (!ids.isEmpty()) {
            views(contractId, em.createQuery(RECORD + "r.id in :ids", Object[].class).setParameter("contract", contractId)
                    .setParameter("ids", ids).getResultList()).forEach(v -> views.put(v.id(), v));
        }
        return views;
    }

    /** True when a file is evidence of one of the contract's records. */
    public boolean isEvidence(String contractId, String fileId) {
        return !em.createQuery("select f.id from RecordFile f where f.contractId = :contract and f.fileId = :file", String.class)
                .setParameter("contract", contractId).setParameter("file", fileId).setMaxResults(1).getResultList().isEmpty();
    }

    private List<ServiceRecordView> views(String contractId, List<Object[]> rows) {
        List<String> ids = rows.stream().map(r -> (String) r[0]).toList();
        Map<String, List<String>> staff = staff(ids);
        Map<String, List<CheckView>> checks = checks(ids);
        Map<String, List<DuplicateView>> same = duplicates.of(contractId, ids);
        return rows.stream().map(r -> new ServiceRecordView((String) r[0], (Integer) r[1], (LocalDate) r[2], (String) r[3],
                (String) r[4], (Integer) r[5], (Integer) r[6], (String) r[7], (String) r[8],
                List.of(Json.read((String) r[9], Evidence[].class)), staff.getOrDefault(r[0], List.of()), (String) r[10],
                (Instant) r[11], (String) r[12], same.getOrDefault(r[0], List.of()), checks.getOrDefault(r[0], List.of()))).toList();
    }

    private Map<String, List<String>> staff(List<String> ids) {
        Map<String, List<String>> staff = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select s.recordId, s.name from RecordStaff s where s.recordId in :ids order by s.id", Object[].class)
                    .setParameter("ids", ids).getResultStream()
                    .forEach(s -> staff.computeIfAbsent((String) s[0], r -> new ArrayList<>()).add((String) s[1]));
        }
        return staff;
    }

    private Map<String, List<CheckView>> checks(List<String> ids) {
        Map<String, List<CheckView>> checks = new HashMap<>();
        if (!ids.isEmpty()) {
            em.createQuery("select v.recordId, v.outcome, v.finding, v.checkedBy, v.checkedAt from VerifiedRecord v where v.recordId in :ids"
                    + " and v.outcome is not null order by v.checkedAt", Object[].class).setParameter("ids", ids).getResultStream()
                    .forEach(v -> checks.computeIfAbsent((String) v[0], r -> new ArrayList<>())
                            .add(new CheckView((Outcome) v[1], (String) v[2], (String) v[3], (Instant) v[4])));
        }
        return checks;
    }

    /**
     * A record of a service; voided ones do not count.
     *
     * @param from       when it began, like 09:30
     * @param staff      who gave it
     * @param duplicates what looks as if it had been given twice
     * @param checks     what officers found who verified it
     */
    public record ServiceRecordView(String id, int indicator, LocalDate servedOn, @Schema(nullable = true) String from,
            @Schema(nullable = true) String until, int quantity, int people, String place, @Schema(nullable = true) String note,
            List<Evidence> documents, List<String> staff, String recordedBy, Instant recordedAt,
            @Schema(nullable = true) String voidedReason, List<DuplicateView> duplicates, List<CheckView> checks) {
    }

    /** What an officer found of a record. */
    @Schema(name = "RecordCheckView")
    public record CheckView(Outcome outcome, @Schema(nullable = true) String finding, String checkedBy, Instant checkedAt) {
    }
}
