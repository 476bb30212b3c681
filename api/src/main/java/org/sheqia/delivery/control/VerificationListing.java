package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.delivery.control.RecordListing.ServiceRecordView;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Samples and spot checks of a contract. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class VerificationListing {

    private static final int MOST = 100;
    private static final String VERIFICATION = "select v.id, v.seed, v.population, v.size, v.drawnBy, v.drawnAt,"
            + " (select count(a) from VerifiedRecord a where a.verificationId = v.id and a.outcome is not null),"
            + " (select count(d) from VerifiedRecord d where d.verificationId = v.id"
            + " and d.outcome = org.sheqia.delivery.entity.VerifiedRecord.Outcome.DOUBTED)"
            + " from Verification v where v.contractId = :contract";

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    RecordListing records;

    /** The latest first. */
    public List<VerificationView> of(String contractId) {
        return em.createQuery(VERIFICATION + " order by v.id desc", Object[].class).setParameter("contract", contractId)
                .setMaxResults(MOST).getResultStream().map(VerificationListing::view).toList();
    }

    /** One with its records, in the order of the draw. */
    public SampleView of(String contractId, String id) {
        VerificationView verification = em.createQuery(VERIFICATION + " and v.id = :id", Object[].class).setParameter("contract", contractId)
                .setParameter("id", id).getResultStream().findFirst().map(VerificationListing::view).orElseThrow(Rejected::hidden);
        List<Object[]> drawn = em.createQuery("select v.recordId, v.outcome from VerifiedRecord v where v.verificationId = :id order by v.number",
                Object[].class).setParameter("id", id).getResultList();
        Map<String, ServiceRecordView> views = records.of(contractId, drawn.stream().map(r -> (String) r[0]).toList());
        return new SampleView(verification, drawn.stream().map(r -> new DrawnRecordView(views.get(r[0]), r[1] != null))
                .filter(r -> Objects.nonNull(r.serviceRecord())).toList());
    }

    public List<SpotCheckView> visits(String contractId) {
        return em.createQuery("select s.id, s.visitedOn, s.place, s.findings, s.checkedBy, s.recordedAt from SpotCheck s"
                + " where s.contractId = :contract order by s.visitedOn desc, s.id desc", Object[].class).setParameter("contract", contractId)
                .setMaxResults(MOST).getResultStream().map(s -> new SpotCheckView((String) s[0], (LocalDate) s[1], (String) s[2],
                        (String) s[3], (String) s[4], (Instant) s[5])).toList();
    }

    private static VerificationView view(Object[] v) {
        return new VerificationView((String) v[0], (String) v[1], (Integer) v[2], (Integer) v[3], (String) v[4], (Instant) v[5],
                ((Number) v[6]).intValue(), ((Number) v[7]).intValue());
    }

    /**
     * A sample that was drawn.
     *
     * @param seed       records in the order of SHA-256 of seed and record id; the first are the sample
     * @param population how many records stood when it was drawn
     * @param checked    how many of the sample have been checked, and {@code doubted} of these
     */
    public record VerificationView(String id, String seed, int population, int size, String drawnBy, Instant drawnAt, int checked,
            int doubted) {
    }

    /** A sample with its records. */
    @Schema(name = "VerificationSampleView")
    public record SampleView(VerificationView verification, List<DrawnRecordView> records) {
    }

    /** A record of a sample. */
    public record DrawnRecordView(ServiceRecordView serviceRecord, boolean checked) {
    }

    /** An official's visit. */
    public record SpotCheckView(String id, LocalDate visitedOn, String place, String findings, String checkedBy, Instant recordedAt) {
    }
}
