package org.sheqia.award.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;

/** What one member of the committee finds of each bid, each once. */
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

        @JsonIgnore
        public boolean isValid() {
            return Boolean.TRUE.equals(eligible) && Boolean.TRUE.equals(compliant);
        }
    }

    /** What it finds of one bid. */
    public Optional<BidScore> of(String bidId) {
        return bids.stream().filter(b -> b.bidId().equals(bidId)).findFirst();
    }

    /** @throws Rejected {@code invalid} for a bid that stands in it more than once: one member has one vote */
    public void requireOnce() {
        List<Violation> faults = new ArrayList<>();
        checkOnce(faults);
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }

    private void checkOnce(List<Violation> faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < bids.size(); i++) {
            if (!seen.add(bids.get(i).bidId())) {
                faults.add(Violation.of("bids[" + i + "].bidId", "bid-twice"));
            }
        }
    }

    /**
     * @param bidIds  the bids to be scored
     * @param weights points at most per quality criterion
     * @throws Rejected {@code invalid}, with everything that is missing or out of bounds
     */
    public void requireComplete(List<String> bidIds, List<Integer> weights) {
        List<Violation> faults = new ArrayList<>();
        checkOnce(faults);
        for (String bidId : bidIds) {
            if (of(bidId).isEmpty()) {
                faults.add(Violation.of("bids", "bid-not-scored", "bid", bidId));
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
            faults.add(Violation.of(path + ".bidId", "bid-not-assigned"));
        }
        if (bid.eligible() == null) {
            faults.add(Violation.of(path + ".eligible", "NotNull"));
        }
        if (bid.compliant() == null) {
            faults.add(Violation.of(path + ".compliant", "NotNull"));
        }
        if (!bid.isValid()) {
            if (bid.reason() == null || bid.reason().isBlank()) {
                faults.add(Violation.of(path + ".reason", "NotNull"));
            }
            return;
        }
        if (bid.scores().size() > weights.size()) {
            faults.add(Violation.of(path + ".scores", "scores-count", "wanted", weights.size()));
        }
        for (int c = 0; c < weights.size(); c++) {
            BigDecimal score = c < bid.scores().size() ? bid.scores().get(c) : null;
            if (score == null) {
                faults.add(Violation.of(path + ".scores[" + c + "]", "NotNull"));
            } else if (score.compareTo(BigDecimal.valueOf(weights.get(c))) > 0) {
                faults.add(Violation.of(path + ".scores[" + c + "]", "score-above-weight", "weight", weights.get(c)));
            }
        }
    }
}
