package org.sheqia.pledge.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** 关注: a published project that a foundation keeps an eye on. Nobody else's matter, so it leaves no record. */
@Entity
@Table(name = "followed_project")
@IdClass(FollowedProject.Key.class)
public class FollowedProject {

    @Id
    @Column(name = "credit_code")
    private String creditCode;

    @Id
    @Column(name = "project_id")
    private String projectId;

    @Column(name = "followed_at")
    private Instant followedAt;

    protected FollowedProject() {
    }

    public FollowedProject(String creditCode, String projectId, Instant now) {
        this.creditCode = creditCode;
        this.projectId = projectId;
        followedAt = now;
    }

    /** Both columns. */
    public record Key(String creditCode, String projectId) implements Serializable {
    }
}
