package org.sheqia.contract.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * 签署: what two sides sign is offered until a day, frozen as a document, signed by the side whose turn it is and then by
 * the other. Until the last signature it can go back, and every signature with it.
 */
@Embeddable
public class SigningRound {

    @Column(name = "signed_by_organisation")
    private String signedByOrganisation;

    @Column(name = "signed_by_organisation_sub")
    private String signedByOrganisationSub;

    @Column(name = "signed_by_organisation_at")
    private Instant signedByOrganisationAt;

    @Column(name = "signed_by_tenant")
    private String signedByTenant;

    @Column(name = "signed_by_tenant_sub")
    private String signedByTenantSub;

    @Column(name = "signed_by_tenant_at")
    private Instant signedByTenantAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "signs_first")
    private Side signsFirst = Side.ORGANISATION;

    @Column(name = "offered_at")
    private Instant offeredAt;

    @Column(name = "open_until")
    private Instant openUntil;

    @Column(name = "returned_reason")
    private String returnedReason;

    @Column(name = "document_file")
    private String documentFile;

    @Column(name = "document_sha256")
    private String documentSha256;

    /**
     * @param until when the offer ends
     * @param first which side signs first
     */
    public void offer(Instant until, Side first, Instant now) {
        signsFirst = first;
        offeredAt = now;
        openUntil = until;
        returnedReason = null;
    }

    /** Back to the desk, without signatures. */
    public void goBack(String reason) {
        returnedReason = reason;
        openUntil = null;
        documentFile = null;
        documentSha256 = null;
        signedByOrganisation = null;
        signedByOrganisationSub = null;
        signedByOrganisationAt = null;
        signedByTenant = null;
        signedByTenantSub = null;
        signedByTenantAt = null;
    }

    /** @throws Rejected when that side has signed already, and can only wait for the other */
    public void requireUnsignedBy(Side side) {
        if (signedAt(side) != null) {
            throw Rejected.conflict("contract-signed-already");
        }
    }

    /**
     * @return whether this was the last signature
     * @throws Rejected when it is not that side's turn, the offer has ended, or the same person signed for the other side
     */
    public boolean sign(Side side, Actor signatory, Instant now) {
        requireUnsignedBy(side);
        if (openUntil != null && !now.isBefore(openUntil)) {
            throw Rejected.rule("offer-ended", "until", openUntil);
        }
        if (side != signsFirst && signedAt(signsFirst) == null) {
            throw side == Side.TENANT ? Rejected.rule("organisation-signs-first") : Rejected.rule("tenant-signs-first");
        }
        if (signatory.isOneOf(side == Side.ORGANISATION ? signedByTenantSub : signedByOrganisationSub, null)) {
            throw Rejected.forbidden("separation-of-duties");
        }
        signed(side, signatory.shown(), now);
        if (side == Side.ORGANISATION) {
            signedByOrganisationSub = signatory.sub();
        } else {
            signedByTenantSub = signatory.sub();
        }
        return side != signsFirst;
    }

    /** That side has signed, here or on paper. */
    void signed(Side side, String signatory, Instant at) {
        if (side == Side.ORGANISATION) {
            signedByOrganisation = signatory;
            signedByOrganisationAt = at;
        } else {
            signedByTenant = signatory;
            signedByTenantAt = at;
        }
    }

    /** What is signed from now on is this file. */
    void freeze(String file, String sha256) {
        documentFile = file;
        documentSha256 = sha256;
    }

    private Instant signedAt(Side side) {
        return side == Side.ORGANISATION ? signedByOrganisationAt : signedByTenantAt;
    }

    public Side signsFirst() {
        return signsFirst;
    }

    /** The file of the document; null before it is offered. */
    public String documentFile() {
        return documentFile;
    }

    /** @throws Rejected not found where no document was kept: nothing that is made later is what was signed */
    public String keptFile() {
        if (documentFile == null) {
            throw Rejected.hidden();
        }
        return documentFile;
    }
}
