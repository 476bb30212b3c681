package org.sheqia.payment.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.payment.control.PaymentListing;
import org.sheqia.payment.control.PaymentListing.ForecastMonth;
import org.sheqia.payment.control.PaymentListing.PaymentView;
import org.sheqia.payment.entity.PaymentStatus;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A tenant's instalments in one state, over all its contracts. */
@Path("tenants/{tenant}/payments")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TenantPaymentsResource {

    @Inject
    PaymentListing payments;

    @Inject
    RequestInstant instant;

    @GET
    @Permit(Permission.READ_TENANT)
    public Page<PaymentView> list(@PathParam("tenant") String tenant, @QueryParam("status") @DefaultValue("REQUESTED")
            PaymentStatus status, @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return payments.ofTenant(tenant, status, Cursor.of(cursor, limit));
    }

    /** What will fall due, by month. */
    @GET
    @Path("forecast")
    @Permit(Permission.READ_TENANT)
    public Page<ForecastMonth> forecast(@PathParam("tenant") String tenant) {
        return new Page<>(payments.forecast(tenant, instant.today()), null);
    }
}
