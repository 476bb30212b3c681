package org.sheqia.project.control;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.disclosure.control.NoticeView;
import org.sheqia.problem.control.Json;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectStatus;
import org.sheqia.tenantconfig.Procedure;

/**
 * A project as everyone sees it, from its publication on.
 *
 * @param rules the procedure as it was when the project was published: it decides to the end
 */
public record PublishedProjectView(String id, String number, String tenant, String season, ProjectStatus status,
        ProjectContent content, int edition, Instant publishedAt, @Schema(nullable = true) Procedure rules, List<EditionView> editions,
        List<NoticeView> notices) {

    public PublishedProjectView(String id, String number, String tenant, String season, ProjectStatus status,
            ProjectContent content, int edition, Instant publishedAt, String rules) {
        this(id, number, tenant, season, status, content, edition, publishedAt, Json.read(rules, Procedure.class), List.of(), List.of());
    }

    /** @param today the procedure as it is now, for projects that were published before rules, or their clocks, were kept */
    PublishedProjectView with(Instant now, Procedure today, List<EditionView> itsEditions, List<NoticeView> itsNotices) {
        return new PublishedProjectView(id, number, tenant, season, status.at(now, content.bidDeadline()), content, edition,
                publishedAt, rules == null ? today : rules.completedBy(today), itsEditions, itsNotices);
    }
}
