package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.tenancy.entity.TenantEntity;

/** 评审报告: every number of an evaluation. Never changed; a new evaluation makes the report of the next round. */
@Entity
@Table(name = "evaluation_report")
public class EvaluationReport extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private int round;
    private String report;

    @Column(name = "made_at")
    private Instant madeAt;

    protected EvaluationReport() {
    }

    public EvaluationReport(String projectId, int round, Content content, Instant now) {
        this.projectId = projectId;
        this.round = round;
        report = Json.write(content);
        madeAt = now;
    }

    public Content content() {
        return Json.read(report, Content.class);
    }

    public int round() {
        return round;
    }

    /**
     * What the report says.
     *
     * @param criteria    by which bids were scored
     * @param lowestPrice the lowest valid price, to which all others are compared
     * @param sheets      each member's scores, by its name
     * @param ranking     best first
     */
    @Schema(name = "EvaluationReportContent")
    public record Content(List<ScoringCriterion> criteria, Money lowestPrice, Map<String, ScoreSheet> sheets,
            List<RankedBid> ranking) {
    }
}
