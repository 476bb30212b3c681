package org.sheqia.project.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * 关注: a published project that an organisation keeps an eye on, asked about or opened the editor of bids for; it hears of
 * what happens to it. Nobody else's matter, so it leaves no record, and only the day is kept: an instant could be found again
 * in what the organisation did besides.
 */
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
        followedAt = now.truncatedTo(ChronoUnit.DAYS);
    }

    /** Both columns. */
    public record Key(String creditCode, String projectId) implements Serializable {
    }
}
