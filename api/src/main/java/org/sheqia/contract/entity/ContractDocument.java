package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.tenancy.entity.TenantEntity;

/** A contract's PDF as it was at one step; never changed. The first one keeps the text that it was made of. */
@Entity
@Table(name = "contract_document")
public class ContractDocument extends TenantEntity {

    /** What the document is the result of. */
    public enum Step { OFFERED, SIGNED_FIRST, SIGNED_LAST }

    @Column(name = "contract_id")
    private String contractId;

    @Enumerated(EnumType.STRING)
    private Step step;

    private String template;
    private String source;
    private String file;
    private String sha256;

    @Column(name = "made_at")
    private Instant madeAt;

    protected ContractDocument() {
    }

    private ContractDocument(String contractId, Step step, String file, String sha256, Instant now) {
        this.contractId = contractId;
        this.step = step;
        this.file = file;
        this.sha256 = sha256;
        madeAt = now;
    }

    /** What is offered, made of {@code source} by an edition of a template. */
    static ContractDocument offered(String contractId, String template, String source, String file, String sha256, Instant now) {
        ContractDocument document = new ContractDocument(contractId, Step.OFFERED, file, sha256, now);
        document.template = template;
        document.source = source;
        return document;
    }

    static ContractDocument signed(String contractId, boolean last, String file, String sha256, Instant now) {
        return new ContractDocument(contractId, last ? Step.SIGNED_LAST : Step.SIGNED_FIRST, file, sha256, now);
    }
}
