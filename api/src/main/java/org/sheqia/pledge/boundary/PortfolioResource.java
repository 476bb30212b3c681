package org.sheqia.pledge.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.Table;
import org.sheqia.pledge.control.GivingListing;
import org.sheqia.pledge.control.GivingView;
import org.sheqia.pledge.control.GivingView.DueTranche;
import org.sheqia.pledge.control.PortfolioListing;
import org.sheqia.pledge.control.PortfolioReport;
import org.sheqia.pledge.control.PortfolioView;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What came of a foundation's money, also as a yearly report. */
@Path("organisations/{creditCode}/portfolio")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PortfolioResource {

    @PathParam("creditCode")
    String creditCode;

    @QueryParam("year")
    @Min(2000)
    @Max(2100)
    Integer year;

    @Inject
    PortfolioListing portfolio;

    @Inject
    PortfolioReport report;

    @Inject
    GivingListing giving;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public PortfolioView get(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return portfolio.of(creditCode, year, Cursor.of(cursor, limit));
    }

    /** What is due when, and what is left of the years. */
    @GET
    @Path("giving")
    @Permit(Permission.READ_ORGANISATION)
    public GivingView giving() {
        return giving.of(creditCode);
    }

    /** What is due and not paid, whose turn it is. */
    @GET
    @Path("tranches")
    @Permit(Permission.READ_ORGANISATION)
    public Page<DueTranche> tranches(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return giving.tranches(creditCode, Cursor.of(cursor, limit));
    }

    @GET
    @Path("report.xlsx")
    @Produces(Table.XLSX)
    @Permit(Permission.READ_ORGANISATION)
    public Response xlsx() {
        return Download.of("portfolio.xlsx", Table.XLSX, report.xlsx(creditCode, year));
    }

    @GET
    @Path("report.pdf")
    @Produces("application/pdf")
    @Permit(Permission.READ_ORGANISATION)
    public Response pdf() {
        return Download.of("portfolio.pdf", "application/pdf", report.pdf(creditCode, year));
    }
}
