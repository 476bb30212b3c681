package org.sheqia.contract.control;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.entity.SupplementKind;
import org.sheqia.contract.entity.SupplementStatus;
import org.sheqia.contract.entity.SupplementTerms;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * What changes a contract; its version is the {@code If-Match} of the acts on it.
 *
 * @param value          what its lines cost, in yuan
 * @param balance        of a termination what is still to be paid, or, where it is negative, to be paid back
 * @param openUntil      until when it can be signed
 * @param returnedReason why it was declined or withdrawn last
 * @param documentSha256 checksum of its document, from the offer on
 */
public record SupplementView(String id, String contractId, String number, SupplementKind kind, SupplementStatus status,
        String reason, SupplementTerms terms, Money value, Money balance, @Schema(nullable = true) String signedByOrganisation,
        @Schema(nullable = true) Instant signedByOrganisationAt, @Schema(nullable = true) String signedByTenant,
        @Schema(nullable = true) Instant signedByTenantAt, Side signsFirst, @Schema(nullable = true) Instant openUntil,
        @Schema(nullable = true) String returnedReason, @Schema(nullable = true) String documentSha256, Instant createdAt,
        @Schema(nullable = true) Instant effectiveAt, long version) implements Versioned {

    public SupplementView(String id, String contractId, String number, SupplementKind kind, SupplementStatus status, String reason,
            String terms, Money value, String signedByOrganisation, Instant signedByOrganisationAt, String signedByTenant,
            Instant signedByTenantAt, Side signsFirst, Instant openUntil, String returnedReason, String documentSha256,
            Instant createdAt, Instant effectiveAt, long version) {
        this(id, contractId, number, kind, status, reason, Json.read(terms, SupplementTerms.class), value,
                Json.read(terms, SupplementTerms.class).balance(), signedByOrganisation, signedByOrganisationAt, signedByTenant,
                signedByTenantAt, signsFirst, openUntil, returnedReason, documentSha256, createdAt, effectiveAt, version);
    }
}
