package org.sheqia.opinion.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Text;

/** Residents' opinions. Whoever calls has made sure that the caller may see the contract. */
@Listing
public class OpinionListing {

    /** From how many answers on the public is told what they say; fewer would tell who said it. */
    static final int LEAST = 5;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    Tenants tenants;

    /** What a link asks; hidden where there is no such link. */
    public SurveyForm form(String token) {
        return em.createQuery("select c.title, c.organisationName, c.tenantId, s.closedAt from Survey s, Contract c"
                + " where s.token = :token and c.id = s.contractId", Object[].class).setParameter("token", token)
                .getResultStream().findFirst().map(r -> new SurveyForm((String) r[0], (String) r[1], (String) r[2],
                        tenants.get((String) r[2]).satisfaction(), r[3] == null)).orElseThrow(Rejected::hidden);
    }

    /** What the public is told of a contract. */
    public OpinionResult ofContract(String tenant, String contractId) {
        return result(contractId, tenant, LEAST);
    }

    /** The survey of a contract as its tenant sees it: every answer counts, and what was refused. */
    public SurveyView ofTenant(String tenant, String contractId) {
        return survey(contractId, result(contractId, tenant, 1), true);
    }

    /** The survey of a contract as its organisation sees it: the link for its posters, and the public's result. */
    public SurveyView ofOrganisation(String tenant, String contractId) {
        return survey(contractId, ofContract(tenant, contractId), false);
    }

    /** What residents wrote, newest first. */
    public Page<WordsView> words(String contractId, Cursor cursor) {
        var query = em.createQuery("select o.id, o.givenOn, o.words, o.hiddenReason, o.hiddenBy from Opinion o"
                + " where o.contractId = :contract and o.words is not null" + (cursor.isStart() ? "" : " and o.id < :before")
                + " order by o.id desc", Object[].class).setParameter("contract", contractId);
        if (!cursor.isStart()) {
            query.setParameter("before", cursor.last(1).text(0));
        }
        List<WordsView> rows = query.setMaxResults(cursor.limit() + 1).getResultStream().map(r -> new WordsView((String) r[0],
                (LocalDate) r[1], r[3] == null ? (String) r[2] : null, (String) r[3], (String) r[4])).toList();
        return Page.of(rows, cursor.limit(), w -> Cursor.at(w.id()));
    }

    private SurveyView survey(String contractId, OpinionResult result, boolean withRefused) {
        return em.createQuery("select s.token, s.openedAt, s.closedAt, s.repeated, s.hurried, s.bursts, s.busiest"
                + " from Survey s where s.contractId = :contract", Object[].class).setParameter("contract", contractId)
                .getResultStream().findFirst().map(r -> new SurveyView(r[2] == null ? (String) r[0] : null, (Instant) r[1],
                        (Instant) r[2], result, withRefused ? new RefusedView((Integer) r[3], (Integer) r[4], (Integer) r[5],
                        (Integer) r[6]) : null)).orElseGet(() -> new SurveyView(null, null, null, result, null));
    }

    /** What the public is told of each of these contracts; by their ids, with the tenant of each. */
    public Map<String, OpinionResult> ofContracts(Map<String, String> tenantOf) {
        Map<String, Tally> tallies = new HashMap<>();
        if (!tenantOf.isEmpty()) {
            em.createQuery("select o.rating1, o.rating2, o.rating3, o.received, count(o), o.givenOn, o.contractId from Opinion o where o.contractId in :contracts"
                    + " group by o.contractId, o.rating1, o.rating2, o.rating3, o.received, o.givenOn", Object[].class)
                    .setParameter("contracts", tenantOf.keySet()).getResultStream()
                    .forEach(r -> tallies.computeIfAbsent((String) r[6], c -> new Tally()).add(r));
        }
        Map<String, OpinionResult> results = new HashMap<>();
        tallies.forEach((contract, tally) -> results.put(contract, tally.result(tenants.get(tenantOf.get(contract)).satisfaction(), LEAST)));
        return results;
    }

    private OpinionResult result(String contractId, String tenant, int least) {
        Tally tally = new Tally();
        em.createQuery("select o.rating1, o.rating2, o.rating3, o.received, count(o), o.givenOn from Opinion o where o.tenantId = :tenant"
                + " and o.contractId = :contract group by o.rating1, o.rating2, o.rating3, o.received, o.givenOn", Object[].class)
                .setParameter("tenant", tenant).setParameter("contract", contractId).getResultStream().forEach(tally::add);
        return tally.result(tenants.get(tenant).satisfaction(), least);
    }

    /** Counts answers: all of them, those who did receive the service, and each question's ratings. */
    private static final class Tally {

        private final long[][] counts = new long[3][5];
        private final List<UnusualDay.Said> said = new ArrayList<>();
        private long answers;
        private long received;

        /** @param row three ratings, whether the service was received, how many answered so on a day, and the day */
        void add(Object[] row) {
            long count = ((Number) row[4]).longValue();
            List<Integer> rated = Stream.of(row[0], row[1], row[2]).filter(Objects::nonNull).map(Integer.class::cast).toList();
            said.add(new UnusualDay.Said((LocalDate) row[5], count, rated.stream().mapToInt(r -> r).sum(), rated.size()));
            answers += count;
            received += (Boolean) row[3] ? count : 0;
            for (int q = 0; q < 3; q++) {
                if (row[q] != null) {
                    counts[q][(Integer) row[q] - 1] += count;
                }
            }
        }

        OpinionResult result(List<Text> questions, int least) {
            if (answers < least) {
                return new OpinionResult(answers, LEAST, null, List.of(), List.of());
            }
            List<RatedQuestion> rated = new ArrayList<>();
            for (int q = 0; q < questions.size(); q++) {
                rated.add(RatedQuestion.of(questions.get(q), counts[q]));
            }
            return new OpinionResult(answers, LEAST, received, rated, UnusualDay.among(said));
        }
    }

    /** What a resident is asked; {@code questions} are rated 1 to 5. */
    public record SurveyForm(String title, String organisation, String tenant, List<Text> questions, boolean open) {
    }

    /**
     * What residents say.
     *
     * @param answers   how many have answered
     * @param least     from how many on the result is told
     * @param received  how many did receive the service; null while there are too few answers
     * @param questions empty while there are too few answers
     * @param unusual   days whose many answers say something quite different from all others; they count all the same
     */
    public record OpinionResult(long answers, int least, @Schema(nullable = true) Long received, List<RatedQuestion> questions,
            List<UnusualDay> unusual) {

        /** Out of 100, for an evaluation: the mean of the questions' means; null while there are too few answers. */
        public BigDecimal points() {
            return questions.isEmpty() ? null : questions.stream().map(RatedQuestion::average).reduce(BigDecimal.ZERO, BigDecimal::add)
                    .multiply(BigDecimal.valueOf(20)).divide(BigDecimal.valueOf(questions.size()), 2, RoundingMode.HALF_UP);
        }
    }

    /** A question with its ratings: how many gave 1, 2, 3, 4, 5. */
    public record RatedQuestion(Text question, @Schema(nullable = true) BigDecimal average, List<Long> counts) {

        static RatedQuestion of(Text question, long[] counts) {
            long all = 0;
            long sum = 0;
            List<Long> list = new ArrayList<>();
            for (int i = 0; i < counts.length; i++) {
                all += counts[i];
                sum += counts[i] * (i + 1);
                list.add(counts[i]);
            }
            return new RatedQuestion(question, all == 0 ? null
                    : BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(all), 2, RoundingMode.HALF_UP), list);
        }
    }

    /** A contract's survey; {@code token} is null unless residents are asked now. */
    public record SurveyView(@Schema(nullable = true) String token, @Schema(nullable = true) Instant openedAt,
            @Schema(nullable = true) Instant closedAt, OpinionResult result, @Schema(nullable = true) RefusedView refused) {
    }

    /**
     * What was refused.
     *
     * @param repeated from devices that had answered
     * @param hurried  too many at once, or of one network in a minute or a day
     * @param bursts   minutes in which too many came
     * @param busiest  how many were taken in the busiest minute
     */
    public record RefusedView(int repeated, int hurried, int bursts, int busiest) {
    }

    /** What a resident wrote; null where it is hidden. */
    public record WordsView(String id, LocalDate givenOn, @Schema(nullable = true) String words,
            @Schema(nullable = true) String hiddenReason, @Schema(nullable = true) String hiddenBy) {
    }
}
