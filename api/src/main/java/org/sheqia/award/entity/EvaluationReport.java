package org.sheqia.award.entity;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.project.entity.ProjectContent.ScoringCriterion;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.TieRule;

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
     * One member's sheet.
     *
     * @param number the member's number in the committee
     * @param sub    who it is; null in reports of earlier versions, and for readers who may not know it
     * @param name   as it stood in the committee; null for readers who may not know it
     */
    @Schema(name = "MemberSheet")
    public record MemberSheet(int number, @Schema(nullable = true) String sub, @Schema(nullable = true) String name, ScoreSheet sheet) {

        /** The same, of nobody. */
        public MemberSheet unnamed() {
            return new MemberSheet(number, null, null, sheet);
        }
    }

    /**
     * What the report says.
     *
     * @param criteria    by which bids were scored
     * @param ties        by which bids of one total were told apart; null in reports of earlier versions
     * @param lowestPrice the lowest valid price, to which all others are compared
     * @param sheets      each member's scores, once
     * @param seed        of the lot among bids of one place; null in reports of earlier versions
     * @param ranking     best first
     * @param flags       what small changes would have made another bid win
     */
    @Schema(name = "EvaluationReportContent")
    public record Content(List<ScoringCriterion> criteria, @Schema(nullable = true) TieRule ties, Money lowestPrice, List<MemberSheet> sheets,
            @Schema(nullable = true) String seed, List<RankedBid> ranking, List<Firmness.Flag> flags) {

        /** Reports of earlier versions kept the sheets by the members' names. */
        @JsonCreator
        static Content read(@JsonProperty("criteria") List<ScoringCriterion> criteria, @JsonProperty("ties") TieRule ties,
                @JsonProperty("lowestPrice") Money lowestPrice, @JsonProperty("sheets") JsonNode sheets,
                @JsonProperty("seed") String seed, @JsonProperty("ranking") List<RankedBid> ranking,
                @JsonProperty("flags") List<Firmness.Flag> flags) {
            List<MemberSheet> read = new ArrayList<>();
            if (sheets.isObject()) {
                sheets.fields().forEachRemaining(s -> read.add(new MemberSheet(read.size() + 1, null, s.getKey(),
                        Json.own().convertValue(s.getValue(), ScoreSheet.class))));
            } else {
                sheets.forEach(s -> read.add(Json.own().convertValue(s, MemberSheet.class)));
            }
            return new Content(criteria, ties, lowestPrice, read, seed, ranking, flags == null ? List.of() : flags);
        }

        /** The same for readers who may not know who sat in the committee. */
        public Content unnamed() {
            return new Content(criteria, ties, lowestPrice, sheets.stream().map(MemberSheet::unnamed).toList(), seed, ranking, flags);
        }
    }
}
