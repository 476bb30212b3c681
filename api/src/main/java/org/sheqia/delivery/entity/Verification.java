package org.sheqia.delivery.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.sheqia.audit.entity.Subject;
import org.sheqia.contract.entity.Contract;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenancy.entity.TenantEntity;

/** 抽查: an officer verifies a sample of the records of a contract. The seed of its draw is kept. */
@Entity
@Table(name = "verification")
public class Verification extends TenantEntity {

    @Column(name = "contract_id")
    private String contractId;

    @Column(name = "project_id")
    private String projectId;

    private String seed;

    /** Of how many records it was drawn. */
    private int population;

    private int size;

    @Column(name = "drawn_by")
    private String drawnBy;

    @Column(name = "drawn_at")
    private Instant drawnAt;

    protected Verification() {
    }

    public Verification(Contract contract, String seed, int population, int size, Actor officer, Instant now) {
        if (population == 0) {
            throw Rejected.rule("no-records-to-verify");
        }
        contractId = contract.id();
        projectId = contract.projectId();
        this.seed = seed;
        this.population = population;
        this.size = Math.min(size, population);
        drawnBy = officer.name();
        drawnAt = now;
    }

    /** The records of the draw, numbered from 1. */
    public List<VerifiedRecord> draw(Collection<String> recordIds) {
        List<VerifiedRecord> drawn = new ArrayList<>();
        for (String id : Draw.of(seed, recordIds, size)) {
            drawn.add(new VerifiedRecord(id(), id, drawn.size() + 1));
        }
        return drawn;
    }

    public VerificationEvent.Drawn drawn(Contract contract) {
        return new VerificationEvent.Drawn(new Subject("verification", id(), contract.tenantId(), null, projectId,
                contract.subject().title()), seed, population, size);
    }
}
