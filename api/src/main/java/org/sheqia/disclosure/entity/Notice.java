package org.sheqia.disclosure.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.tenancy.entity.TenantEntity;

/** 公告: what the public is told of a project. Never changed. */
@Entity
@Table(name = "notice")
public class Notice extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private String kind;
    private String details;

    @Column(name = "published_at")
    private Instant publishedAt;

    protected Notice() {
    }

    public Notice(String projectId, String kind, String details, Instant publishedAt) {
        this.projectId = projectId;
        this.kind = kind;
        this.details = details;
        this.publishedAt = publishedAt;
    }
}
