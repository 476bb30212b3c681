package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.ReportListing;
import org.sheqia.delivery.control.ReportListing.ReportView;
import org.sheqia.delivery.control.ReportListing.WholeReport;
import org.sheqia.delivery.control.WriteReport;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** An organisation's reports on its contract. */
@Path("organisations/{creditCode}/contracts/{contract}/reports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnReportsResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("contract")
    String contractId;

    @Inject
    ContractListing contracts;

    @Inject
    ReportListing reports;

    @Inject
    WriteReport writeReport;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<ReportView> list() {
        return new Page<>(reports.of(contracts.ofOrganisation(creditCode, contractId)), null);
    }

    @GET
    @Path("{report}")
    @Permit(Permission.READ_ORGANISATION)
    public WholeReport get(@PathParam("report") String id) {
        return reports.of(contracts.ofOrganisation(creditCode, contractId), id);
    }

    @PUT
    @Path("{report}")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public WholeReport write(@PathParam("report") String id, @HeaderParam("If-Match") Revision seen, @Valid @NotNull WriteReportRequest request) {
        writeReport.write(creditCode, contractId, id, seen, request.difficulties(), request.nextSteps());
        return get(id);
    }

    @POST
    @Path("{report}/submit")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public WholeReport submit(@PathParam("report") String id, @HeaderParam("If-Match") Revision seen) {
        writeReport.submit(creditCode, contractId, id, seen);
        return get(id);
    }

    /** The organisation's own words; both are wanted when it is submitted. */
    public record WriteReportRequest(@Size(max = 8000) String difficulties, @Size(max = 8000) String nextSteps) {
    }
}
