package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.sheqia.contract.control.ContractRow;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.Table;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.control.Page;
import org.sheqia.season.control.OverviewListing;
import org.sheqia.season.control.OverviewListing.SeasonNumbers;
import org.sheqia.season.control.ResultListing;
import org.sheqia.season.control.ResultListing.Signed;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.season.control.SeasonListing.Participant;
import org.sheqia.season.control.SeasonView;
import org.sheqia.season.control.SigningList;
import org.sheqia.season.control.WholeSeason;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;
import org.sheqia.tenancy.control.Tenants;
import org.sheqia.tenantconfig.Tenant;

/** The fairs of all years, for everyone. */
@Path("seasons")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class SeasonsResource {

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String language;

    @Inject
    SeasonListing seasons;

    @Inject
    OverviewListing overview;

    @Inject
    ResultListing results;

    @Inject
    SigningList signingList;

    @Inject
    Tenants tenants;

    @GET
    @Permit(Permission.PUBLIC)
    public List<SeasonView> list() {
        return seasons.all();
    }

    @GET
    @Path("{season}")
    @Permit(Permission.PUBLIC)
    public WholeSeason get(@PathParam("season") String season) {
        return seasons.get(season);
    }

    /** Its dates for a calendar program. */
    @GET
    @Path("{season}/calendar")
    @Produces("text/calendar")
    @Permit(Permission.PUBLIC)
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response calendar(@PathParam("season") String season) {
        Map<String, String> names = tenants.all().stream().collect(Collectors.toMap(Tenant::code, t -> t.name().zh()));
        return Download.of(season + ".ics", "text/calendar", SeasonCalendar.of(get(season), names));
    }

    @GET
    @Path("{season}/numbers")
    @Permit(Permission.PUBLIC)
    public SeasonNumbers numbers(@PathParam("season") String season) {
        return overview.published(season);
    }

    @GET
    @Path("{season}/participants")
    @Permit(Permission.PUBLIC)
    public Page<Participant> participants(@PathParam("season") String season, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return seasons.participants(season, Cursor.of(cursor, limit));
    }

    /** @param ceremony only what is signed at the ceremony */
    @GET
    @Path("{season}/results")
    @Permit(Permission.PUBLIC)
    public Page<ContractRow> results(@PathParam("season") String season, @QueryParam("ceremony") @DefaultValue("false") boolean ceremony,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return results.of(season, ceremony, Cursor.of(cursor, limit));
    }

    /** Its results with those who signed. @param ceremony only what is signed at the ceremony */
    @GET
    @Path("{season}/signing-list")
    @Permit(Permission.PUBLIC)
    public Page<Signed> signingList(@PathParam("season") String season, @QueryParam("ceremony") @DefaultValue("false") boolean ceremony,
            @QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return results.signed(season, ceremony, Cursor.of(cursor, limit));
    }

    /** The same as a file. */
    @GET
    @Path("{season}/signing-list.csv")
    @Produces("text/csv")
    @Permit(Permission.PUBLIC)
    public Response signingListCsv(@PathParam("season") String season, @QueryParam("ceremony") @DefaultValue("false") boolean ceremony) {
        return Download.of("signing-list-" + season + ".csv", "text/csv; charset=utf-8", table(season, ceremony).csv());
    }

    /** The same as a workbook. */
    @GET
    @Path("{season}/signing-list.xlsx")
    @Produces(Table.XLSX)
    @Permit(Permission.PUBLIC)
    public Response signingListXlsx(@PathParam("season") String season, @QueryParam("ceremony") @DefaultValue("false") boolean ceremony) {
        return Download.of("signing-list-" + season + ".xlsx", Table.XLSX, table(season, ceremony).xlsx());
    }

    private Table table(String season, boolean ceremony) {
        return signingList.of(season, ceremony, Messages.negotiate(language));
    }
}
