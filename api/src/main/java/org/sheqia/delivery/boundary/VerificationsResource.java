package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.VerificationListing;
import org.sheqia.delivery.control.VerificationListing.SampleView;
import org.sheqia.delivery.control.VerificationListing.SpotCheckView;
import org.sheqia.delivery.control.VerificationListing.VerificationView;
import org.sheqia.delivery.control.VerifyRecords;
import org.sheqia.delivery.entity.VerifiedRecord.Outcome;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** How officials verify what an organisation recorded. */
@Path("tenants/{tenant}/contracts/{contract}/delivery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class VerificationsResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contractId;

    @Inject
    ContractListing contracts;

    @Inject
    VerificationListing verifications;

    @Inject
    VerifyRecords verifyRecords;

    @GET
    @Path("verifications")
    @Permit(Permission.READ_TENANT)
    public Page<VerificationView> list() {
        return new Page<>(verifications.of(contracts.ofTenant(tenant, contractId).id()), null);
    }

    @POST
    @Path("verifications")
    @Permit(Permission.RUN_PROJECT)
    public SampleView draw(@Valid @NotNull DrawSampleRequest request) {
        return get(verifyRecords.draw(tenant, contractId, request.report()));
    }

    /** What it was drawn from; the checksum of the first draw's text is its seed. */
    @GET
    @Path("verifications/{verification}/list.txt")
    @Produces("text/plain;charset=UTF-8")
    @Permit(Permission.READ_TENANT)
    public String frozen(@PathParam("verification") String id) {
        return verifications.list(contracts.ofTenant(tenant, contractId).id(), id);
    }

    /** Asks to have it drawn again, which another one confirms. */
    @POST
    @Path("verifications/{verification}/again")
    @Permit(Permission.RUN_PROJECT)
    public SampleView askAgain(@PathParam("verification") String id, @Valid @NotNull ReasonRequest request) {
        verifyRecords.askAgain(tenant, contractId, id, request.reason());
        return get(id);
    }

    @GET
    @Path("verifications/{verification}")
    @Permit(Permission.READ_TENANT)
    public SampleView get(@PathParam("verification") String id) {
        return verifications.of(contracts.ofTenant(tenant, contractId).id(), id);
    }

    @POST
    @Path("verifications/{verification}/records/{record}/check")
    @Permit(Permission.RUN_PROJECT)
    public SampleView check(@PathParam("verification") String id, @PathParam("record") String record, @Valid @NotNull CheckRecordRequest request) {
        verifyRecords.check(tenant, contractId, id, record, request.outcome(), request.finding());
        return get(id);
    }

    @GET
    @Path("spot-checks")
    @Permit(Permission.READ_TENANT)
    public Page<SpotCheckView> visits() {
        return new Page<>(verifications.visits(contracts.ofTenant(tenant, contractId).id()), null);
    }

    @POST
    @Path("spot-checks")
    @Permit(Permission.RUN_PROJECT)
    public Page<SpotCheckView> visit(@Valid @NotNull SpotCheckRequest request) {
        verifyRecords.visit(tenant, contractId, request.visitedOn(), request.place(), request.findings());
        return visits();
    }

    /** The report of whose period it is drawn; its size follows from how many records that has. */
    public record DrawSampleRequest(@NotNull @Size(min = 36, max = 36) String report) {
    }

    /** What was found of a record; a doubt says why. */
    public record CheckRecordRequest(@NotNull Outcome outcome, @Size(max = 4000) String finding) {
    }

    /** A visit, and what was found there. */
    public record SpotCheckRequest(@NotNull LocalDate visitedOn, @NotNull @Size(min = 1, max = 120) String place,
            @NotNull @Size(min = 2, max = 8000) String findings) {
    }
}
