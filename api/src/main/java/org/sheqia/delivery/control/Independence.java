package org.sheqia.delivery.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sheqia.account.control.Ties;
import org.sheqia.award.control.Awards;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.control.Funders;

/**
 * 回避: who judges a delivery sat on no committee that awarded it, and belongs neither to the contractor, nor to the buyer,
 * nor to a foundation that funds it, nor did within three years. Asked when somebody is assigned, and again when a
 * judgement is handed in.
 */
@ApplicationScoped
public class Independence {

    @Inject
    Awards awards;

    @Inject
    Funders funders;

    @Inject
    Ties ties;

    @Inject
    RequestInstant instant;

    /** @throws Rejected naming at {@code assessor} what ties that person */
    void requireToAssign(String sub, Contract contract) {
        tie(sub, contract).ifPresent(tie -> {
            throw tie;
        });
    }

    /** @throws Rejected {@code assessor-tied} when a tie has come up since the person was assigned */
    void requireToHandIn(String sub, Contract contract) {
        if (tie(sub, contract).isPresent()) {
            throw Rejected.forbidden("assessor-tied");
        }
    }

    private Optional<Rejected> tie(String sub, Contract contract) {
        if (awards.hasSat(contract.projectId(), sub)) {
            return Optional.of(Rejected.field("assessor", "assessor-sat-on-committee"));
        }
        Set<String> scopes = new HashSet<>(funders.of(contract.tenantId(), contract.projectId()));
        scopes.add(contract.creditCode());
        scopes.add(contract.tenantId());
        Set<String> tied = ties.of(sub, scopes, Ties.since(instant.now()));
        if (tied.contains(contract.creditCode())) {
            return Optional.of(Rejected.field("assessor", "assessor-of-contractor"));
        }
        if (tied.contains(contract.tenantId())) {
            return Optional.of(Rejected.field("assessor", "assessor-of-buyer"));
        }
        return tied.isEmpty() ? Optional.empty() : Optional.of(Rejected.field("assessor", "assessor-of-funder"));
    }
}
