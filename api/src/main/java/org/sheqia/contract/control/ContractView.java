package org.sheqia.contract.control;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * A contract, whole.
 *
 * @param openUntil      until when it can be signed
 * @param returnedReason why it was declined or withdrawn last
 * @param documentSha256 checksum of its document, from the offer on
 */
public record ContractView(String id, String projectId, String tenant, String number, String title, String creditCode,
        String organisation, Money amount, LocalDate serviceFrom, LocalDate serviceUntil, ContractStatus status,
        ContractTerms terms, @Schema(nullable = true) String signedByOrganisation,
        @Schema(nullable = true) Instant signedByOrganisationAt, @Schema(nullable = true) String signedByTenant,
        @Schema(nullable = true) Instant signedByTenantAt, Side signsFirst,
        @Schema(nullable = true) Instant openUntil, @Schema(nullable = true) String returnedReason,
        @Schema(nullable = true) String documentSha256, @Schema(nullable = true) Instant endedAt, Instant createdAt,
        long version) implements Versioned {

    public ContractView(String id, String projectId, String tenant, String number, String title, String creditCode,
            String organisation, Money amount, LocalDate serviceFrom, LocalDate serviceUntil, ContractStatus status,
            String terms, String signedByOrganisation, Instant signedByOrganisationAt, String signedByTenant,
            Instant signedByTenantAt, Side signsFirst, Instant openUntil, String returnedReason, String documentSha256, Instant endedAt, Instant createdAt, long version) {
        this(id, projectId, tenant, number, title, creditCode, organisation, amount, serviceFrom, serviceUntil, status,
                Json.read(terms, ContractTerms.class), signedByOrganisation, signedByOrganisationAt, signedByTenant,
                signedByTenantAt, signsFirst, openUntil, returnedReason, documentSha256, endedAt, createdAt, version);
    }
}
