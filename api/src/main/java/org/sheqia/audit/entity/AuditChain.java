package org.sheqia.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.sheqia.security.entity.Actor;

/** The end of a chain of audit records; whoever adds a link holds its row. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    /** What the first link of a chain follows. */
    public static final String START = "0".repeat(64);

    @Id
    private String chain;

    private long length;

    @Column(name = "last_hash")
    private String lastHash = START;

    protected AuditChain() {
    }

    public AuditChain(String chain) {
        this.chain = chain;
    }

    /** The next link. */
    public AuditRecord add(Instant at, Actor actor, Act done, String details) {
        AuditRecord link = new AuditRecord(chain, length + 1, lastHash, at.truncatedTo(ChronoUnit.MICROS), actor, done,
                details);
        length++;
        lastHash = link.hash();
        return link;
    }
}
