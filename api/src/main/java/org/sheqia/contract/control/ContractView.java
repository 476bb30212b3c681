package org.sheqia.contract.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.contract.entity.ContractStatus;
import org.sheqia.contract.entity.ContractTerms;
import org.sheqia.money.entity.Money;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;
import org.sheqia.project.entity.ProjectContent;
import org.sheqia.project.entity.ProjectContent.FundingLine;
import org.sheqia.tenantconfig.Tenant.Side;

/**
 * A contract, whole.
 *
 * @param openUntil      until when it can be signed
 * @param returnedReason why it was declined or withdrawn last
 * @param documentSha256 checksum of its document, from the offer on
 * @param onPaper        whether it was signed on paper
 * @param term           the how many-eth term of a service that is renewed, from 1
 * @param renewals       for how many further terms the project announced that it may be renewed
 * @param renews         id of the contract that this one goes on from
 * @param renewedBy      id of the contract that goes on from this one
 * @param funding        where a renewal's money comes from
 * @param repaymentDue   what the organisation pays back after an early end, in yuan
 * @param repaidOn       when it came, as finance entered it
 * @param repaymentReference the bank's, as finance entered it
 * @param repaymentReturnedReason why that is entered again, or null
 * @param filingReference the finance bureau's, under which a copy was filed (政府采购法 第47条); null where none is yet
 * @param filedOn        when it went there
 * @param season         code of the fair that its project was drafted for
 * @param repaymentConfirmedAt when another confirmed that, from where on it is free in the budget
 */
public record ContractView(String id, String projectId, String tenant, String number, String title, String creditCode,
        String organisation, Money amount, LocalDate serviceFrom, LocalDate serviceUntil, ContractStatus status,
        ContractTerms terms, @Schema(nullable = true) String signedByOrganisation,
        @Schema(nullable = true) Instant signedByOrganisationAt, @Schema(nullable = true) String signedByTenant,
        @Schema(nullable = true) Instant signedByTenantAt, Side signsFirst,
        @Schema(nullable = true) Instant openUntil, @Schema(nullable = true) String returnedReason,
        @Schema(nullable = true) String documentSha256, boolean onPaper, int term, int renewals,
        @Schema(nullable = true) String renews, @Schema(nullable = true) String renewedBy, List<FundingLine> funding,
        @Schema(nullable = true) Money repaymentDue, @Schema(nullable = true) LocalDate repaidOn,
        @Schema(nullable = true) String repaymentReference, @Schema(nullable = true) String repaymentReturnedReason,
        @Schema(nullable = true) Instant repaymentConfirmedAt, @Schema(nullable = true) String filingReference, @Schema(nullable = true) LocalDate filedOn,
        @Schema(nullable = true) Instant endedAt, Instant createdAt,
        long version, String season) implements Versioned {

    public ContractView(String id, String projectId, String tenant, String number, String title, String creditCode,
            String organisation, Money amount, LocalDate serviceFrom, LocalDate serviceUntil, ContractStatus status,
            String terms, String signedByOrganisation, Instant signedByOrganisationAt, String signedByTenant,
            Instant signedByTenantAt, Side signsFirst, Instant openUntil, String returnedReason, String documentSha256,
            String registeredBy, int term, String renews, String renewedBy, String funding, Money repaymentDue, LocalDate repaidOn,
            String repaymentReference, String repaymentReturnedReason, Instant repaymentConfirmedAt, String filingReference, LocalDate filedOn,
            Instant endedAt, Instant createdAt, long version, String season, ProjectContent project) {
        this(id, projectId, tenant, number, title, creditCode, organisation, amount, serviceFrom, serviceUntil, status,
                Json.read(terms, ContractTerms.class), signedByOrganisation, signedByOrganisationAt, signedByTenant,
                signedByTenantAt, signsFirst, openUntil, returnedReason, documentSha256, registeredBy != null, term, project.announcedRenewals(), renews, renewedBy,
                funding == null ? List.of() : List.of(Json.read(funding, FundingLine[].class)), repaymentDue, repaidOn,
                repaymentReference, repaymentReturnedReason, repaymentConfirmedAt, filingReference, filedOn, endedAt, createdAt, version, season);
    }
}
