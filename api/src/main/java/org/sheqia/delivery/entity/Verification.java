package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.contract.entity.Contract;
import org.sheqia.file.entity.Checksum;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/**
 * 抽查: officials verify a sample of the records of a report's period. It is drawn once, from the list that was frozen with
 * the report; its seed is that list's checksum and its size follows from the list's, so that whoever draws chooses
 * nothing. Drawn again it keeps the list, and its seed follows from the old one.
 */
@Entity
@Table(name = "verification")
public class Verification extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    /** Null where it was drawn, once, of all records of a contract. */
    @Column(name = "report_id")
    private String reportId;

    @Column(name = "report_number")
    private Integer reportNumber;

    /** The how many-eth draw of the period, from 1. */
    private int round = 1;

    private String list;
    private String seed;

    /** Of how many records it was drawn. */
    private int population;

    private int size;

    /** Whether another one was drawn in its place. */
    private boolean replaced;

    /** The one in whose place it was drawn, or null. */
    private String replaces;

    private String reason;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "drawn_by_sub")
    private String drawnBySub;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected Verification() {
    }

    /** @throws Rejected {@code no-records-to-verify} where the list is empty */
    public Verification(Contract contract, Report report, SampleList list, Actor officer, Instant now) {
        if (list.ids().isEmpty()) {
            throw Rejected.rule("no-records-to-verify");
        }
        contractId = contract.id();
        projectId = contract.projectId();
        reportId = report.id();
        reportNumber = report.number();
        this.list = list.text();
        seed = list.seed();
        population = list.ids().size();
        size = Draw.size(population);
        draw(officer, now);
    }

    /**
     * Drawn again from the same list, when somebody else has confirmed why. The new seed is the checksum of three lines: the
     * old seed, the reason and the instant of the confirmation, which nobody can know while writing the reason.
     */
    public Verification again(Exemption confirmed, Actor officer, Instant now) {
        requireReplaceable();
        replaced = true;
        Verification next = new Verification();
        next.contractId = contractId;
        next.projectId = projectId;
        next.reportId = reportId;
        next.reportNumber = reportNumber;
        next.round = round + 1;
        next.list = list;
        next.seed = Checksum.of((seed + "\n" + confirmed.reason() + "\n" + confirmed.decidedAt()).getBytes(StandardCharsets.UTF_8));
        next.population = population;
        next.size = size;
        next.replaces = id();
        next.reason = confirmed.reason();
        next.draw(officer, now);
        return next;
    }

    /** @throws Rejected {@code sample-replaced} where it was drawn again already, or is of no report */
    public void requireReplaceable() {
        if (replaced || reportId == null) {
            throw Rejected.conflict("sample-replaced");
        }
    }

    private void draw(Actor officer, Instant now) {
        drawnBy = officer.shown();
        drawnBySub = officer.sub();
        drawnAt = now;
    }

    /** The records of the draw, numbered from 1. */
    public List<VerifiedRecord> records() {
        List<VerifiedRecord> drawn = new ArrayList<>();
        for (String id : Draw.of(seed, new SampleList(list).ids(), size)) {
            drawn.add(new VerifiedRecord(id(), id, drawn.size() + 1));
        }
        return drawn;
    }

    public VerificationEvent.Drawn drawn(Contract contract) {
        return new VerificationEvent.Drawn(new Subject("verification", id(), contract.tenantId(), null, projectId,
                contract.subject().title()), reportNumber, seed, population, size, replaces);
    }
}
