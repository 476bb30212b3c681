package org.sheqia.award.entity;

import static org.sheqia.problem.entity.Violation.of;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/** What one member of the committee finds of each bid. */
@Schema(name = "ScoreSheet")
public record ScoreSheet(@NotNull @Size(max = 200) List<@Valid @NotNull BidScore> bids) {

    /**
     * One bid's scores.
     *
     * @param eligible  the bidder is what the project asks for; null while undecided
     * @param compliant the offer is what the project asks for; null while undecided
     * @param reason    why not, where either is false
     * @param scores    points per quality criterion, in the project's order; empty for a bid found invalid
     * @param comment   ground of the scores
     */
    @Schema(name = "BidScore")
    public record BidScore(@NotNull @Size(min = 36, max = 36) String bidId, @Schema(nullable = true) Boolean eligible,
            @Schema(nullable = true) Boolean compliant, @Schema(nullable = true) @Size(max = 2000) String reason,
            @NotNull @Size(max = 20) List<@DecimalMin("0") @DecimalMax("100") @Digits(integer = 3, fraction = 2) BigDecimal> scores,
            @Schema(nullable = true) @Size(max = 2000) String comment) {

        public boolean isValid() {
            return Boolean.TRUE.equals(eligible) && Boolean.TRUE.equals(compliant);
        }
    }

    /**
     * @param bidIds  the bids to be scored
     * @param weights points at most per quality criterion
     * @throws Rejected {@code invalid}, with everything that is missing or out of bounds
     */
    public void requireComplete(List<String> bidIds, List<Integer> weights) {
        List<Violation> faults = new ArrayList<>();
        for (String bidId : bidIds) {
            if (bids.stream().noneMatch(b -> b.bidId().equals(bidId))) {
                faults.add(of("bids", "bid-not-scored", "bid", bidId));
            }
        }
        for (int i = 0; i < bids.size(); i++) {
            check(bids.get(i), "bids[" + i + "]", bidIds, weights, faults);
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }

    private static void check(BidScore bid, String path, List<String> bidIds, List<Integer> weights, List<Violation> faults) {
        if (!bidIds.contains(bid.bidId())) {
            faults.add(of(path + ".bidId", "bid-not-assigned"));
        }
        if (bid.eligible() == null) {
            faults.add(of(path + ".eligible", "NotNull"));
        }
        if (bid.compliant() == null) {
            faults.add(of(path + ".compliant", "NotNull"));
        }
        if (!bid.isValid()) {
            if (bid.reason() == null || bid.reason().isBlank()) {
                faults.add(of(path + ".reason", "NotNull"));
            }
            return;
        }
        for (int c = 0; c < weights.size(); c++) {
            BigDecimal score = c < bid.scores().size() ? bid.scores().get(c) : null;
            if (score == null) {
                faults.add(of(path + ".scores[" + c + "]", "NotNull"));
            } else if (score.compareTo(BigDecimal.valueOf(weights.get(c))) > 0) {
                faults.add(of(path + ".scores[" + c + "]", "score-above-weight", "weight", weights.get(c)));
            }
        }
    }
}
