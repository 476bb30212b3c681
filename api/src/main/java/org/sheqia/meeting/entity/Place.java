package org.sheqia.meeting.entity;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A table in a slot. @param name what people find it by */
@Schema(name = "MeetingPlace")
public record Place(String slot, String table, Instant startsAt, Instant endsAt, String name) {
}
