package org.sheqia.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.sheqia.security.entity.Actor;

/**
 * One act: who did what to what, when. Written in the transaction of the act, never changed; each carries the hash of
 * the one before it in its chain, so that a record taken out or changed shows.
 */
@Entity
@Table(name = "audit_record")
public class AuditRecord {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String chain;
    private long position;

    @Column(name = "done_at")
    private Instant doneAt;

    @Column(name = "actor_sub")
    private String actorSub;

    @Column(name = "actor_name")
    private String actorName;

    /** For whom the person stood in; null for who acted for itself. */
    @Column(name = "on_behalf_sub")
    private String onBehalfSub;

    @Column(name = "on_behalf_name")
    private String onBehalfName;

    private String act;

    @Column(name = "subject_type")
    private String subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "subject_title")
    private String subjectTitle;

    @Column(name = "project_id")
    private String projectId;

    private String details;

    @Column(name = "previous_hash")
    private String previousHash;

    private String hash;

    protected AuditRecord() {
    }

    AuditRecord(String chain, long position, String previousHash, Instant at, Actor actor, Act done, String details) {
        this.chain = chain;
        this.position = position;
        this.previousHash = previousHash;
        doneAt = at;
        actorSub = actor.sub();
        actorName = actor.shown();
        onBehalfSub = actor.onBehalf() == null ? null : actor.onBehalf().sub();
        onBehalfName = actor.onBehalf() == null ? null : actor.onBehalf().name();
        act = done.verb();
        subjectType = done.subject().type();
        subjectId = done.subject().id();
        subjectTitle = done.subject().title();
        projectId = done.subject().project();
        this.details = details;
        hash = computedHash();
    }

    /** True when neither the record nor its link to the one before has been changed. */
    public boolean isIntact(String hashBefore) {
        return previousHash.equals(hashBefore) && hash.equals(computedHash());
    }

    public String hash() {
        return hash;
    }

    public long position() {
        return position;
    }

    private String computedHash() {
        String text = String.join("\n", previousHash, chain, Long.toString(position), doneAt.toString(),
                String.valueOf(actorSub), String.valueOf(actorName), act, subjectType, subjectId,
                String.valueOf(subjectTitle), String.valueOf(projectId), details);
        text = onBehalfSub == null ? text : text + "\n" + onBehalfSub + "\n" + onBehalfName;
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
