package org.sheqia.contract.control;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;

/** A contract, whole. */
public record ContractView(String id, String projectId, String tenant, String number, String title, String creditCode,
        String organisation, Money amount, LocalDate serviceFrom, LocalDate serviceUntil, ContractStatus status,
        ContractTerms terms, @Schema(nullable = true) String signedByOrganisation,
        @Schema(nullable = true) Instant signedByOrganisationAt, @Schema(nullable = true) String signedByTenant,
        @Schema(nullable = true) Instant signedByTenantAt, @Schema(nullable = true) Instant endedAt, Instant createdAt,
        long version) implements Versioned {

    public ContractView(String id, String projectId, String tenant, String number, String title, String creditCode,
            String organisation, Money amount, LocalDate serviceFrom, LocalDate serviceUntil, ContractStatus status,
            String terms, String signedByOrganisation, Instant signedByOrganisationAt, String signedByTenant,
            Instant signedByTenantAt, Instant endedAt, Instant createdAt, long version) {
        this(id, projectId, tenant, number, title, creditCode, organisation, amount, serviceFrom, serviceUntil, status,
                Json.read(terms, ContractTerms.class), signedByOrganisation, signedByOrganisationAt, signedByTenant,
                signedByTenantAt, endedAt, createdAt, version);
    }
}
