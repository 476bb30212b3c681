package org.sheqia.notification.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.security.entity.Role;

/**
 * What someone should hear of.
 *
 * @param scopeId in which tenant, organisation or district, or the person's own subject
 * @param act     what was done, like {@code project.submitted}
 */
public record NotificationView(String id, String scopeId, @Schema(nullable = true) Role role, String act, String subjectType,
        String subjectId, @Schema(nullable = true) String subjectTitle, @Schema(nullable = true) String tenant,
        @Schema(nullable = true) String projectId, Instant sentAt, boolean read) {
}
