package org.sheqia.delivery.entity;

import static org.sheqia.problem.entity.Violation.of;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.tenantconfig.Criterion;

/**
 * What an assessor hands in.
 *
 * @param points  per criterion of the evaluation, in its order: each is judged once
 * @param grounds why so many points, one for each
 * @param opinion of the whole
 */
public record Judgement(List<BigDecimal> points, List<String> grounds, String opinion) {

    BigDecimal sum() {
        return points.stream().reduce(BigDecimal.ZERO, BigDecimal::add).setScale(2);
    }

    /** @throws Rejected unless each criterion has its points, no more than its weight, and their ground */
    void requireWithin(List<Criterion> criteria) {
        List<Violation> faults = new ArrayList<>();
        int wanted = criteria.size();
        for (int i = 0; i < wanted; i++) {
            BigDecimal given = i < points.size() ? points.get(i) : null;
            if (given == null) {
                faults.add(of("scores[" + i + "]", "NotNull"));
            } else if (given.compareTo(BigDecimal.valueOf(criteria.get(i).weight())) > 0) {
                faults.add(of("scores[" + i + "]", "score-above-weight", "weight", criteria.get(i).weight()));
            }
            if (i >= grounds.size()) {
                faults.add(of("grounds[" + i + "]", "NotNull"));
            }
        }
        if (points.size() > wanted) {
            faults.add(of("scores", "scores-count", "wanted", wanted));
        }
        if (grounds.size() > wanted) {
            faults.add(of("grounds", "scores-count", "wanted", wanted));
        }
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }
}
