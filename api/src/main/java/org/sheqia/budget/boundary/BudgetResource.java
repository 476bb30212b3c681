package org.sheqia.budget.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.budget.control.BudgetEntryView;
import org.sheqia.budget.control.BudgetExport;
import org.sheqia.budget.control.BudgetListing;
import org.sheqia.budget.control.MonthView;
import org.sheqia.budget.control.ProjectBudgetView;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.Table;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A tenant's ledger: by month, by project, and the entries behind every number, also as a file. */
@Path("tenants/{tenant}/budget")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BudgetResource {

    @PathParam("tenant")
    String tenant;

    @Inject
    BudgetListing budget;

    @Inject
    BudgetExport export;

    @GET
    @Path("years/{year}/months")
    @Permit(Permission.READ_TENANT)
    public Page<MonthView> months(@PathParam("year") int year) {
        return new Page<>(budget.months(tenant, year), null);
    }

    @GET
    @Path("years/{year}/projects")
    @Permit(Permission.READ_TENANT)
    public Page<ProjectBudgetView> projects(@PathParam("year") int year, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return budget.projects(tenant, year, Cursor.of(cursor, limit));
    }

    @GET
    @Path("entries")
    @Permit(Permission.READ_TENANT)
    public Page<BudgetEntryView> entries(@BeanParam EntryQuery query, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return budget.entries(tenant, query.filter(), Cursor.of(cursor, limit));
    }

    @GET
    @Path("entries.csv")
    @Produces("text/csv")
    @Permit(Permission.READ_TENANT)
    public Response csv(@BeanParam EntryQuery query) {
        return Download.of("budget-entries.csv", "text/csv; charset=utf-8", export.of(tenant, query.filter()).csv());
    }

    @GET
    @Path("entries.xlsx")
    @Produces(Table.XLSX)
    @Permit(Permission.READ_TENANT)
    public Response xlsx(@BeanParam EntryQuery query) {
        return Download.of("budget-entries.xlsx", Table.XLSX, export.of(tenant, query.filter()).xlsx());
    }
}
