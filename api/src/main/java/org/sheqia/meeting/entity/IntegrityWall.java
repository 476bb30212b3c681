package org.sheqia.meeting.entity;

import java.time.Instant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Project;
import org.sheqia.project.entity.ProjectStatus;

/** 廉洁墙: nobody meets about a project between its bid deadline and its award, nor before it is published or once it failed. */
public final class IntegrityWall {

    private IntegrityWall() {
    }

    /** @param at a moment at which they would sit together; of a slot its end */
    public static boolean isOpen(ProjectStatus status, Instant bidDeadline, Instant at) {
        return switch (status) {
            case PUBLISHED -> at.isBefore(bidDeadline);
            case AWARDED, SIGNING, PERFORMING, CLOSED -> true;
            default -> false;
        };
    }

    /** @throws Rejected {@code integrity-wall} */
    public static void requireOpen(Project project, Instant at) {
        if (!isOpen(project.statusAt(at), project.bidDeadline(), at)) {
            throw Rejected.rule("integrity-wall", "deadline", project.bidDeadline());
        }
    }
}
