package org.sheqia.meeting.entity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The two who meet. */
@Schema(name = "MeetingSide")
public enum Side {
    /** The buyer, for one of its projects. */
    TENANT,
    ORGANISATION;

    public Side other() {
        return this == TENANT ? ORGANISATION : TENANT;
    }
}
