package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.tenancy.entity.TenantEntity;

/** One published edition of a project's content; never overwritten. */
@Entity
@Table(name = "edition")
public class Edition extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private int number;
    private ProjectContent content;
    private String reason;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Edition() {
    }

    /** The content that the project has now, as an edition of it. */
    public Edition(Project project, String reason, Instant now) {
        projectId = project.id();
        number = project.edition();
        content = project.content();
        this.reason = reason;
        publishedAt = now;
    }
}
