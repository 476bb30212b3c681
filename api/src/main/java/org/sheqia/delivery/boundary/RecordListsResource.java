package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.ImportServiceRecords;
import org.sheqia.delivery.control.RecordTemplate;
import org.sheqia.delivery.control.VerificationListing;
import org.sheqia.delivery.control.VerificationListing.SpotCheckView;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.Table;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Many services at once, from a list; and what officials found on the spot. */
@Path("organisations/{creditCode}/contracts/{contract}/delivery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class RecordListsResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("contract")
    String contractId;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String language;

    @Inject
    ContractListing contracts;

    @Inject
    DeliveryViews views;

    @Inject
    VerificationListing verifications;

    @Inject
    RecordTemplate recordTemplate;

    @Inject
    ImportServiceRecords importServiceRecords;

    @GET
    @Path("record-lists/template.xlsx")
    @Produces(Table.XLSX)
    @Permit(Permission.READ_ORGANISATION)
    public Response template() {
        return Download.of("服务记录模板.xlsx", Table.XLSX, recordTemplate.of(contracts.ofOrganisation(creditCode, contractId)));
    }

    /** What booking the list would do; nothing is changed. */
    @POST
    @Path("record-lists/preview")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public ImportServiceRecords.Preview preview(byte[] file) {
        return importServiceRecords.preview(creditCode, contractId, file, Messages.negotiate(language));
    }

    /** Books the whole list, or nothing of it. */
    @POST
    @Path("record-lists")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public DeliveryView book(byte[] file) {
        importServiceRecords.book(creditCode, contractId, file);
        return views.ofOrganisation(contracts.ofOrganisation(creditCode, contractId));
    }

    @GET
    @Path("spot-checks")
    @Permit(Permission.READ_ORGANISATION)
    public Page<SpotCheckView> visits() {
        return new Page<>(verifications.visits(contracts.ofOrganisation(creditCode, contractId).id()), null);
    }
}
