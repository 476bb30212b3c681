package org.sheqia.award.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.sheqia.audit.entity.Subject;
import org.sheqia.file.entity.Checksum;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;
import org.sheqia.tenantconfig.CommitteeRule;

/**
 * How the committee of a project came to be. Where the procedure has it drawn: the pool is fixed and its hash recorded
 * first, by an officer or, if nobody did, whole by the opening itself; the seed is a hash over the opening record, which
 * nobody knows before; the pool in the order of the lot is the sequence in which members and those who replace them are
 * seated. People stand in it as marks, salted hashes of their subject ids.
 */
@Entity
@Table(name = "panel")
public class Panel extends TenantEntity {

    @Column(name = "project_id")
    private String projectId;

    private String salt;
    private int size;
    private String specialty;
    private String pool;

    @Column(name = "pool_hash")
    private String poolHash;

    @Column(name = "formed_by")
    private String formedBy;

    @Column(name = "formed_at")
    private Instant formedAt;

    @Column(name = "opening_record")
    private String openingRecord;

    private String seed;
    private String sequence;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected Panel() {
    }

    public Panel(String projectId, String salt) {
        this.projectId = projectId;
        this.salt = salt;
    }

    /**
     * Somebody named members; who it was cannot replace them alone.
     *
     * @param seats how many would sit then
     * @throws Rejected unless that is the size with which the committee was formed at first: who is missing is replaced, nobody is added
     */
    public void formedBy(Actor officer, int seats, Instant now) {
        if (size != 0 && seats != size) {
            throw Rejected.field("members", "committee-size-fixed", "size", size);
        }
        size = seats;
        formedBy = officer.sub();
        formedAt = now;
    }

    /**
     * Fixes from whom the experts are drawn.
     *
     * @param seats     how many members the committee is to have
     * @param wanted    the specialty that was asked for; null for all
     * @param subs      subjects of the experts
     * @throws Rejected once it is fixed, and for a wrong size
     */
    public EvaluationEvent.PoolFixed fixPool(int seats, String wanted, Collection<String> subs, CommitteeRule rule, Subject project,
            Instant now) {
        if (pool != null) {
            throw Rejected.conflict("pool-fixed");
        }
        if (!rule.isRightSize(seats)) {
            throw Rejected.field("size", "committee-size", "minimum", rule.minimum(), "source", rule.source());
        }
        List<String> sorted = subs.stream().distinct().sorted().toList();
        size = seats;
        specialty = wanted;
        pool = Json.write(sorted);
        poolHash = hashOf(sorted);
        formedAt = now;
        return new EvaluationEvent.PoolFixed(project, seats, wanted, sorted.size(), poolHash);
    }

    /** The opening is over: from here on the order of the pool is fixed, whoever looks at it. */
    public EvaluationEvent.PoolDrawn draw(Subject project, Instant now) {
        seed = Lot.seed(List.of(openingRecord, poolHash));
        sequence = Json.write(Lot.order(seed, subjects(pool), this::markOf));
        drawnAt = now;
        return new EvaluationEvent.PoolDrawn(project, seed, poolHash);
    }

    /** Nobody of the sequence is left: it goes on with further experts, in the order of the same seed. */
    public void extend(Collection<String> subs) {
        List<String> known = subjects(sequence);
        List<String> further = subs.stream().distinct().filter(sub -> !known.contains(sub)).toList();
        sequence = Json.write(Stream.concat(known.stream(), Lot.order(seed, further, this::markOf).stream()).toList());
    }

    /** What the opening found, word for word. */
    public void opened(String record) {
        openingRecord = record;
    }

    /** Those of the sequence that have not been called, in its order. */
    public List<String> uncalled(Set<String> called) {
        return subjects(sequence).stream().filter(sub -> !called.contains(sub)).toList();
    }

    /** By what a person is named where its name is nobody's business: everyone can find itself, nobody else. */
    public String markOf(String sub) {
        return Checksum.of((salt + ":" + sub).getBytes(StandardCharsets.UTF_8));
    }

    /** The marks of the pool, sorted; whoever has them can compute {@link #poolHash()} again. */
    public List<String> marks() {
        return subjects(pool).stream().map(this::markOf).sorted().toList();
    }

    /** The marks in the order of the lot; empty before it. */
    public List<String> drawn() {
        return subjects(sequence).stream().map(this::markOf).toList();
    }

    private String hashOf(List<String> subs) {
        return Lot.seed(subs.stream().map(this::markOf).sorted().toList());
    }

    private static List<String> subjects(String json) {
        return json == null ? List.of() : List.of(Json.read(json, String[].class));
    }

    public boolean isPoolFixed() {
        return pool != null;
    }

    public boolean isDrawn() {
        return seed != null;
    }

    /** True once the bids are open. */
    public boolean isOpened() {
        return openingRecord != null;
    }

    public String openingRecord() {
        return openingRecord;
    }

    public String specialty() {
        return specialty;
    }

    public Instant drawnAt() {
        return drawnAt;
    }

    public int size() {
        return size;
    }

    public String seed() {
        return seed;
    }

    public String poolHash() {
        return poolHash;
    }

    public String formedBy() {
        return formedBy;
    }
}
