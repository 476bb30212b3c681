package org.sheqia.delivery.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.delivery.control.RecordListing.ServiceRecordView;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;

/** Samples and spot checks of a contract. Whoever calls has made sure that the caller may read the contract. */
@Listing
public class VerificationListing {

    private static final int MOST = 100;
    private static final String VERIFICATION = "select v.id, v.reportId, v.reportNumber, v.round, v.seed, v.population, v.size, v.drawnBy,"
            + " v.drawnAt, v.replaces, v.replaced, v.reason, " + with(Outcome.CONFIRMED) + ", " + with(Outcome.DOUBTED)
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

    /** What a sample was drawn from, as the text whose checksum is the first seed. */
    public String list(String contractId, String id) {
        return em.createQuery("select v.list from Verification v where v.contractId = :contract and v.id = :id and v.list is not null", String.class)
                .setParameter("contract", contractId).setParameter("id", id).getResultStream().findFirst().orElseThrow(Rejected::hidden);
    }

    /** What officials found in all samples of a contract. */
    public SampleOutcome outcome(String contractId) {
        return outcomes(Set.of(contractId)).getOrDefault(contractId, SampleOutcome.NONE);
    }

    /** The same of several contracts, by id; those without a sample are not there. */
    public Map<String, SampleOutcome> outcomes(Set<String> contractIds) {
        Map<String, SampleOutcome> outcomes = new HashMap<>();
        if (!contractIds.isEmpty()) {
            em.createQuery("select v.contractId, r.outcome, v.replaced, count(r), sum(case when r.number = 1 then 1 else 0 end)"
                    + " from Verification v, VerifiedRecord r where r.verificationId = v.id and v.contractId in :contracts"
                    + " group by v.contractId, r.outcome, v.replaced", Object[].class).setParameter("contracts", contractIds).getResultStream()
                    .forEach(r -> outcomes.merge((String) r[0], SampleOutcome.of((Outcome) r[1], (Boolean) r[2], ((Number) r[3]).intValue(),
                            ((Number) r[4]).intValue()), SampleOutcome::plus));
        }
        return outcomes;
    }

    private static String with(Outcome outcome) {
        return "(select count(r) from VerifiedRecord r where r.verificationId = v.id"
                + " and r.outcome = org.sheqia.delivery.entity.VerifiedRecord.Outcome." + outcome + ")";
    }

    public List<SpotCheckView> visits(String contractId) {
        return em.createQuery("select s.id, s.visitedOn, s.place, s.findings, s.checkedBy, s.recordedAt from SpotCheck s"
                + " where s.contractId = :contract order by s.visitedOn desc, s.id desc", Object[].class).setParameter("contract", contractId)
                .setMaxResults(MOST).getResultStream().map(s -> new SpotCheckView((String) s[0], (LocalDate) s[1], (String) s[2],
                        (String) s[3], (String) s[4], (Instant) s[5])).toList();
    }

    private static VerificationView view(Object[] v) {
        int confirmed = ((Number) v[12]).intValue();
        int doubted = ((Number) v[13]).intValue();
        return new VerificationView((String) v[0], (String) v[1], (Integer) v[2], (Integer) v[3], (String) v[4], (Integer) v[5],
                (Integer) v[6], (String) v[7], (Instant) v[8], (String) v[9], (Boolean) v[10], (String) v[11], confirmed, doubted,
                (Integer) v[6] - confirmed - doubted);
    }

    /**
     * A sample that was drawn.
     *
     * @param reportId   the report whose period it is of; null for an older one of all records
     * @param round      the how many-eth draw of that period
     * @param seed       records in the order of SHA-256 of seed and record id; the first are the sample. The first seed is
     *                   the checksum of the list, a later one that of old seed, reason and instant of its confirmation
     * @param population how many records the list has
     * @param replaces   id of the sample in whose place it was drawn, for {@code reason}
     * @param replaced   whether another one was drawn in its place
     */
    public record VerificationView(String id, @Schema(nullable = true) String reportId, @Schema(nullable = true) Integer reportNumber,
            int round, String seed, int population, int size, String drawnBy, Instant drawnAt, @Schema(nullable = true) String replaces,
            boolean replaced, @Schema(nullable = true) String reason, int confirmed, int doubted, int unchecked) {
    }

    /**
     * What officials found in the samples of a contract.
     *
     * @param samples   how many stand
     * @param doubted   also in a sample that was drawn again: what was found stays found
     * @param unchecked in those that stand
     */
    public record SampleOutcome(int samples, int confirmed, int doubted, int unchecked) {

        /** No sample was drawn. */
        public static final SampleOutcome NONE = new SampleOutcome(0, 0, 0, 0);

        static SampleOutcome of(Outcome outcome, boolean replaced, int records, int samples) {
            return new SampleOutcome(replaced ? 0 : samples, outcome == Outcome.CONFIRMED ? records : 0,
                    outcome == Outcome.DOUBTED ? records : 0, outcome == null && !replaced ? records : 0);
        }

        SampleOutcome plus(SampleOutcome other) {
            return new SampleOutcome(samples + other.samples, confirmed + other.confirmed, doubted + other.doubted,
                    unchecked + other.unchecked);
        }
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
