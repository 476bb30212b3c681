package org.sheqia.notification.control;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.audit.entity.Subject;
import org.sheqia.notification.entity.Notification;
import org.sheqia.notification.entity.Topic;
import org.sheqia.problem.control.Json;
import org.sheqia.security.entity.Role;

/**
 * What someone should hear of.
 *
 * @param event    the same for all roles in which a person hears of one act
 * @param scopeId  in which tenant, organisation or district, or the person's own subject
 * @param role     null for everyone of an organisation, and for a person
 * @param asks     whether somebody has to act on it
 * @param official whether it stands here whatever was chosen
 * @param act      what was done, like {@code project.submitted}
 * @param contractId of the contract that it is part of; null for none
 * @param details  what of the act it names, like {@code reason} or {@code amount}; null where the act says it all
 */
public record NotificationView(String id, String event, String scopeId, @Schema(nullable = true) Role role, Topic topic, boolean asks,
        boolean official, String act, String subjectType, String subjectId, @Schema(nullable = true) String subjectTitle,
        @Schema(nullable = true) String tenant, @Schema(nullable = true) String projectId, @Schema(nullable = true) String contractId,
        @Schema(nullable = true, type = SchemaType.OBJECT, additionalProperties = Object.class) JsonNode details, Instant sentAt, boolean read) {

    static NotificationView of(Notification n, boolean read) {
        Subject subject = n.subject();
        return new NotificationView(n.id(), n.eventId(), n.audience().scopeId(), n.audience().role(), n.topic(), n.asks(), n.isOfficial(), n.act(),
                subject.type(), subject.id(), subject.title(), subject.tenant(), subject.project(), subject.contract(), Json.read(n.details(), JsonNode.class),
                n.sentAt(), read);
    }
}
