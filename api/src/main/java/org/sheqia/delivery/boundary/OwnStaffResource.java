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
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import org.sheqia.contract.control.ContractListing;
import org.sheqia.delivery.control.AssignStaff;
import org.sheqia.delivery.control.StaffListing;
import org.sheqia.delivery.control.StaffListing.StaffView;
import org.sheqia.delivery.entity.ContractStaff.StaffAssignment;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Who works on an organisation's contract. */
@Path("organisations/{creditCode}/contracts/{contract}/staff")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class OwnStaffResource {

    @PathParam("creditCode")
    String creditCode;

    @PathParam("contract")
    String contractId;

    @Inject
    ContractListing contracts;

    @Inject
    StaffListing staff;

    @Inject
    AssignStaff assignStaff;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<StaffView> list() {
        return new Page<>(staff.of(contracts.ofOrganisation(creditCode, contractId).id()), null);
    }

    @POST
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public Page<StaffView> assign(@Valid @NotNull AssignStaffRequest request) {
        assignStaff.assign(creditCode, contractId, new StaffAssignment(request.name(), request.certificate(), request.role(),
                request.percent(), request.from(), request.until()));
        return list();
    }

    @POST
    @Path("{staff}/leave")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public Page<StaffView> leave(@PathParam("staff") String id, @Valid @NotNull LeaveRequest request) {
        assignStaff.leave(creditCode, contractId, id, request.until());
        return list();
    }

    /** A social worker by name and certificate number, with a share of a full position. */
    public record AssignStaffRequest(@NotNull @Size(min = 2, max = 60) String name,
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{4,40}") String certificate, @NotNull @Size(min = 1, max = 80) String role,
            @NotNull @Min(1) @Max(100) Integer percent, @NotNull LocalDate from, @NotNull LocalDate until) {
    }

    /** The last day. */
    public record LeaveRequest(@NotNull LocalDate until) {
    }
}
