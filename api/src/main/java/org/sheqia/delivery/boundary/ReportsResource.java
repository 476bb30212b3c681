package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.ReportListing;
import org.sheqia.delivery.control.ReportListing.ReportView;
import org.sheqia.delivery.control.ReportListing.WholeReport;
import org.sheqia.delivery.control.WriteReport;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The reports that a tenant gets on its contract. */
@Path("tenants/{tenant}/contracts/{contract}/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ReportsResource {

    @PathParam("tenant")
    String tenant;

    @PathParam("contract")
    String contractId;

    @Inject
    ContractListing contracts;

    @Inject
    ReportListing reports;

    @Inject
    WriteReport writeReport;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<ReportView> list() {
        return new Page<>(reports.handedIn(contracts.ofTenant(tenant, contractId)), null);
    }

    @GET
    @Path("{report}")
    @Permit(Permission.READ_TENANT)
    public WholeReport get(@PathParam("report") String id) {
        return reports.of(contracts.ofTenant(tenant, contractId), id).handedIn();
    }

    @POST
    @Path("{report}/accept")
    @Permit(Permission.RUN_PROJECT)
    public WholeReport accept(@PathParam("report") String id, @HeaderParam("If-Match") Revision seen) {
        writeReport.accept(tenant, contractId, id, seen);
        return get(id);
    }

    @POST
    @Path("{report}/return")
    @Permit(Permission.RUN_PROJECT)
    public WholeReport giveBack(@PathParam("report") String id, @HeaderParam("If-Match") Revision seen, @Valid @NotNull ReasonRequest request) {
        writeReport.giveBack(tenant, contractId, id, seen, request.reason());
        return get(id);
    }
}
