package org.sheqia.project.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.project.entity.ConsultationStatus;
import org.sheqia.project.entity.Need;
import org.sheqia.tenantconfig.NeedConsultation;

/**
 * A consultation as everyone sees it.
 *
 * @param need            as the notice shows it
 * @param rule            what asked for it when it was opened
 * @param answers         how many have answered
 * @param settled         the need as it was when the consultation was closed
 * @param changed         the fields in which that is another than in the notice
 * @param summary         what was taken up of the answers and what not
 * @param changes         what was changed, and why
 * @param withdrawnReason why the notice was taken back
 * @param projectId       of the project, once that is published
 */
public record ConsultationView(String id, String tenant, int number, String title, ConsultationStatus status, Need need, NeedConsultation rule,
        Instant openedAt, Instant closesAt, long answers, @Schema(nullable = true) Need settled, List<String> changed,
        @Schema(nullable = true) String summary, @Schema(nullable = true) String changes, @Schema(nullable = true) Instant closedAt,
        @Schema(nullable = true) String withdrawnReason, @Schema(nullable = true) String projectId) {
}
