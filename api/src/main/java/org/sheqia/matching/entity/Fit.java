package org.sheqia.matching.entity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;

/**
 * How well an organisation and a project fit: the sum of named parts, each with the figure that it comes from. Where an
 * organisation has its seat gives nothing: 政府采购法 art. 5 and its 实施条例 art. 20.
 *
 * @param points out of 100
 */
public record Fit(int points, List<Part> parts) {

    private static final int PER_CONTRACT = 5;
    private static final int PER_RUNNING = 2;
    private static final BigDecimal PASS = new BigDecimal("60");
    private static final BigDecimal ABOVE_PASS = new BigDecimal("40");
    /** So much an organisation without any contract is trusted with. */
    private static final Money FIRST = Money.of("100000.00");
    private static final int TIMES_LARGEST = 2;
    /** So much of a gap is worth a point. */
    private static final BigDecimal GAP_STEP = new BigDecimal("20000");
    private static final int PER_FUNDER = 2;

    public static Fit of(Asked asked, TrackRecord record) {
        List<Part> parts = new ArrayList<>();
        boolean named = asked.field() != null && record.fields().contains(asked.field());
        parts.add(part(FitPart.FIELD, named ? FitPart.FIELD.most() : 0, asked.field()));
        int same = record.contracts().getOrDefault(String.valueOf(asked.field()), 0);
        parts.add(part(FitPart.EXPERIENCE, same * PER_CONTRACT, String.valueOf(same)));
        parts.add(part(FitPart.GRADES, abovePass(record.score(), FitPart.GRADES), record.score() == null ? null : record.score().setScale(2, RoundingMode.HALF_UP).toString()));
        parts.add(part(FitPart.SIZE, size(asked.ceiling(), record.largest()), record.largest() == null ? null : record.largest().toString()));
        parts.add(part(FitPart.CAPACITY, FitPart.CAPACITY.most() - record.running() * PER_RUNNING, String.valueOf(record.running())));
        parts.add(part(FitPart.STAFF, asked.people() == 0 ? FitPart.STAFF.most() : FitPart.STAFF.most() * Math.min(record.people(), asked.people())
                / asked.people(), String.valueOf(record.people())));
        return sum(parts);
    }

    /** The same for a foundation that looks for something to fund; it may well choose by place. More of a gap never takes points. */
    public static Fit of(Asked asked, Shortfall lack, Interest interest) {
        boolean named = asked.field() != null && interest.fields().contains(asked.field());
        boolean here = interest.regions().isEmpty() || interest.regions().contains(asked.tenant());
        boolean enough = !interest.leastGrant().exceeds(lack.gap());
        boolean meant = interest.targets().isEmpty() || lack.beneficiaries() != null && interest.targets().stream().anyMatch(lack.beneficiaries()::contains);
        return sum(List.of(part(FitPart.FIELD, named ? FitPart.FIELD.most() : 0, asked.field()),
                part(FitPart.REGION, here ? FitPart.REGION.most() : 0, asked.tenant()),
                part(FitPart.GRANT, enough ? FitPart.GRANT.most() : 0, interest.leastGrant().toString()),
                part(FitPart.GAP, lack.gap().toBigDecimal().divide(GAP_STEP, 0, RoundingMode.FLOOR).min(BigDecimal.valueOf(FitPart.GAP.most())).intValue(),
                        lack.gap().toString()),
                part(FitPart.FUNDERS, FitPart.FUNDERS.most() - lack.funders() * PER_FUNDER, String.valueOf(lack.funders())),
                part(FitPart.OPINION, abovePass(lack.opinion(), FitPart.OPINION), lack.opinion() == null ? null : lack.opinion().toString()),
                part(FitPart.AREA, lack.area() == null ? 0 : FitPart.AREA.most() - lack.running(), lack.area() == null ? null : String.valueOf(lack.running())),
                part(FitPart.TARGET, meant ? FitPart.TARGET.most() : 0, lack.beneficiaries())));
    }

    private static Fit sum(List<Part> parts) {
        return new Fit(parts.stream().mapToInt(Part::points).sum(), List.copyOf(parts));
    }

    /** From the pass mark up; half of it where there is no score. */
    private static int abovePass(BigDecimal score, FitPart part) {
        if (score == null) {
            return part.most() / 2;
        }
        return score.subtract(PASS).multiply(BigDecimal.valueOf(part.most())).divide(ABOVE_PASS, 0, RoundingMode.HALF_UP).intValue();
    }

    /** All of it up to twice the largest contract, then less in proportion. */
    private static int size(Money ceiling, Money largest) {
        BigDecimal trusted = largest == null ? FIRST.toBigDecimal() : largest.toBigDecimal().multiply(BigDecimal.valueOf(TIMES_LARGEST)).max(FIRST.toBigDecimal());
        if (ceiling == null || ceiling.toBigDecimal().compareTo(trusted) <= 0) {
            return FitPart.SIZE.most();
        }
        return trusted.multiply(BigDecimal.valueOf(FitPart.SIZE.most())).divide(ceiling.toBigDecimal(), 0, RoundingMode.HALF_UP).intValue();
    }

    private static Part part(FitPart name, int points, String figure) {
        return new Part(name, Math.max(0, Math.min(points, name.most())), name.most(), figure);
    }

    /**
     * A part of a fit.
     *
     * @param figure what it comes from: the field, a count, a score or an amount; null where there is none yet
     */
    public record Part(FitPart name, int points, int most, @Schema(nullable = true) String figure) {
    }
}
