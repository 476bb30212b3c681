package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.sheqia.tenancy.entity.TenantEntity;

/** The PDF of a contract, or of what changes one, as it was at one step; never changed. The first one keeps the text that it was made of. */
@Entity
@Table(name = "contract_document")
public class ContractDocument extends TenantEntity {

    /** What the document is the result of. */
    public enum Step { OFFERED, SIGNED_FIRST, SIGNED_LAST, REGISTERED }

    @Column(name = "contract_id")
    private String contractId;

    /** Id of the contract or of the supplement. */
    @Column(name = "instrument_id")
    private String instrumentId;

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

    public ContractDocument(Instrument instrument, Step step, String file, String sha256, Instant now) {
        contractId = instrument.contractId();
        instrumentId = instrument.id();
        instrument.round().freeze(file, sha256);
        this.step = step;
        this.file = file;
        this.sha256 = sha256;
        madeAt = now;
    }

    /** What is offered, made of {@code source} by an edition of a template; what is signed from now on is this PDF. */
    public static ContractDocument offered(Instrument instrument, String template, String source, String file, String sha256, Instant now) {
        ContractDocument document = new ContractDocument(instrument, Step.OFFERED, file, sha256, now);
        document.template = template;
        document.source = source;
        return document;
    }
}
