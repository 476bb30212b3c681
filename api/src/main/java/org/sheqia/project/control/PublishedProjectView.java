package org.sheqia.project.control;

import java.time.Instant;
import java.util.List;
import org.sheqia.disclosure.control.NoticeView;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectStatus;

/** A project as everyone sees it, from its publication on. */
public record PublishedProjectView(String id, String number, String tenant, String season, ProjectStatus status,
        ProjectContent content, int edition, Instant publishedAt, List<EditionView> editions, List<NoticeView> notices) {

    public PublishedProjectView(String id, String number, String tenant, String season, ProjectStatus status,
            ProjectContent content, int edition, Instant publishedAt) {
        this(id, number, tenant, season, status, content, edition, publishedAt, List.of(), List.of());
    }

    PublishedProjectView with(Instant now, List<EditionView> itsEditions, List<NoticeView> itsNotices) {
        return new PublishedProjectView(id, number, tenant, season, status.at(now, content.bidDeadline()), content, edition,
                publishedAt, itsEditions, itsNotices);
    }
}
