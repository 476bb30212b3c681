package org.sheqia.pledge.control;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.delivery.entity.EvaluationStatus;
import org.sheqia.money.entity.Money;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenantconfig.CriteriaTemplate.Stage;
import org.sheqia.tenantconfig.GradeBands.Grade;

/**
 * What a foundation's money has done; in yuan.
 *
 * @param year     whose payments {@code receivedInYear} tells of
 * @param promised all that is accepted
 * @param received what was paid and acknowledged of it
 */
public record PortfolioView(int year, Money promised, Money received, Money receivedInYear, List<FundedProject> items,
        @Schema(nullable = true) String next) {

    /**
     * One pledge and what came of its project.
     *
     * @param contracts one for each term; none before the first is signed
     */
    public record FundedProject(String pledgeId, String tenant, String projectId, @Schema(nullable = true) String projectNumber,
            String title, ProjectStatus projectStatus, Money ceiling, Money amount, Money received, Money receivedInYear,
            List<FundedContract> contracts) {
    }

    /**
     * What was delivered on a contract.
     *
     * @param results       evaluations that are final
     * @param answers       how many residents have answered
     * @param opinionPoints what residents say, out of 100; null where there are too few answers
     */
    public record FundedContract(String id, String number, String organisation, List<Delivered> indicators, List<Result> results,
            long answers, @Schema(nullable = true) BigDecimal opinionPoints) {
    }

    /** An indicator: how much is bought, and how much was delivered. */
    public record Delivered(String name, String unit, int planned, long delivered) {
    }

    /** A final result of an evaluation. */
    @Schema(name = "FinalResult")
    public record Result(Stage stage, int attempt, EvaluationStatus status, BigDecimal score, Grade grade) {
    }
}
