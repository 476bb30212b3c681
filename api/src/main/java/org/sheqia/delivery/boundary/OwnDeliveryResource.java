package org.sheqia.delivery.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.AddServiceRecord;
import org.sheqia.delivery.control.RecordListing;
import org.sheqia.delivery.control.RecordListing.ServiceRecordView;
import org.sheqia.delivery.entity.ServiceRecord;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What an organisation delivers on its contract. */
@Path("organisations/{creditCode}/contracts/{contract}/delivery")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnDeliveryResource {

    private static final String TIME = "([01][0-9]|2[0-3]):[0-5][0-9]";

    @PathParam("creditCode")
    String creditCode;

    @PathParam("contract")
    String contractId;

    @Inject
    ContractListing contracts;

    @Inject
    DeliveryViews views;

    @Inject
    RecordListing records;

    @Inject
    AddServiceRecord addServiceRecord;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public DeliveryView get() {
        return views.ofOrganisation(contracts.ofOrganisation(creditCode, contractId));
    }

    @GET
    @Path("records")
    @Permit(Permission.READ_ORGANISATION)
    public Page<ServiceRecordView> records(@QueryParam("flagged") boolean flagged, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return records.of(contracts.ofOrganisation(creditCode, contractId).id(), flagged, Cursor.of(cursor, limit));
    }

    @POST
    @Path("records")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public DeliveryView add(@Valid @NotNull RecordServiceRequest request) {
        addServiceRecord.add(creditCode, contractId, new ServiceRecord.ServiceGiven(request.indicator(), request.servedOn(),
                request.from(), request.until(), request.quantity(), request.people(), request.place(), request.note(),
                request.staff() == null ? List.of() : request.staff(),
                request.documents().stream().map(d -> new ServiceRecord.Evidence(d.id(), d.name(), d.kind())).toList()));
        return get();
    }

    @POST
    @Path("records/{record}/void")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public DeliveryView voidRecord(@PathParam("record") String id, @Valid @NotNull ReasonRequest request) {
        addServiceRecord.voidIt(creditCode, contractId, id, request.reason());
        return get();
    }

    /**
     * A service given.
     *
     * @param indicator its place in the contract, from 0
     * @param from      when it began, like 09:30
     * @param staff     certificates of those who gave it
     */
    public record RecordServiceRequest(@NotNull @Min(0) @Max(99) Integer indicator, @NotNull LocalDate servedOn,
            @Pattern(regexp = TIME) String from, @Pattern(regexp = TIME) String until, @NotNull @Min(1) @Max(100_000) Integer quantity, @NotNull @Min(0) @Max(1_000_000) Integer people,
            @NotNull @Size(min = 1, max = 120) String place, @Size(max = 4000) String note,
            @Size(max = 20) List<@NotNull @Size(min = 4, max = 40) String> staff,
            @NotNull @Size(max = 20) List<@Valid @NotNull EvidenceRequest> documents) {
    }

    /** A file of the organisation that shows the service. */
    public record EvidenceRequest(@NotNull @Size(min = 36, max = 36) String id, @NotNull @Size(min = 1, max = 200) String name,
            ServiceRecord.EvidenceKind kind) {
    }
}
