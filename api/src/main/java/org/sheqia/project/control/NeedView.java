package org.sheqia.project.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.problem.control.Versioned;
import org.sheqia.project.entity.NeedExemption;
import org.sheqia.tenantconfig.NeedConsultation;

/**
 * How far the need of a tenant's project was put before the public.
 *
 * @param rule          what the procedure asks for; null where it asks for nothing
 * @param settled       whether the project may go on: the need as it is now was consulted or excepted, or nothing is asked for
 * @param earliest      the earliest last day of a consultation that is opened now
 * @param changed       the fields in which the need is another than in the last consultation: than its notice while that is not closed,
 *                      than what was settled afterwards
 * @param consultations the latest first
 * @param exemptions    the latest first
 * @param version       of the project
 */
public record NeedView(@Schema(nullable = true) NeedConsultation rule, boolean settled, @Schema(nullable = true) LocalDate earliest,
        List<String> changed, List<ConsultationView> consultations, List<NeedExemptionView> exemptions, long version) implements Versioned {

    /**
     * An exception that is asked for, holds or was declined.
     *
     * @param own whether whoever looks has asked for it, and so does not confirm it
     */
    @Schema(name = "NeedExemptionView")
    public record NeedExemptionView(String id, NeedExemption.Status status, String reason, String askedBy, boolean own, Instant askedAt,
            @Schema(nullable = true) String decidedBy, @Schema(nullable = true) Instant decidedAt) {
    }

    /**
     * What everyone is told of how the need of a published project came about.
     *
     * @param exemptions why the public was not asked, where that was confirmed
     */
    @Schema(name = "PublishedNeedView")
    public record PublishedNeedView(List<ConsultationRow> consultations, List<ConfirmedExemption> exemptions) {
    }

    /** A confirmed exception, without the names of those who asked and confirmed. */
    @Schema(name = "ConfirmedNeedExemption")
    public record ConfirmedExemption(String reason, Instant confirmedAt) {
    }
}
