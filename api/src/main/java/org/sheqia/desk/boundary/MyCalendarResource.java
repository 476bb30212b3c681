package org.sheqia.desk.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.desk.control.CalendarListing;
import org.sheqia.desk.control.CalendarView;
import org.sheqia.file.boundary.Download;
import org.sheqia.notification.control.PortalAddress;
import org.sheqia.problem.control.Messages;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** My dates, on a page and for a calendar program. */
@Path("me/calendar")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class MyCalendarResource {

    /** In days: as far as a calendar program is given dates unless asked otherwise, back and ahead. */
    private static final int BACK = 30;
    private static final int AHEAD = 365;

    @Inject
    Caller caller;

    @Inject
    CalendarListing calendar;

    @Inject
    RequestInstant instant;

    @Inject
    PortalAddress portal;

    /** @param month like {@code 2026-03}; this month, unless asked otherwise */
    @GET
    @Permit(Permission.LOGGED_IN)
    public CalendarView get(@QueryParam("month") @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])") String month) {
        YearMonth of = month == null ? YearMonth.from(instant.today()) : YearMonth.parse(month);
        return calendar.of(caller.actor(), of.atDay(1), of.atEndOfMonth());
    }

    /** The last month and the coming year, in the language of who asks. */
    @GET
    @Path("file")
    @Produces("text/calendar")
    @Permit(Permission.LOGGED_IN)
    @APIResponse(responseCode = "200", content = @Content(mediaType = "text/calendar", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response file(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        CalendarView view = calendar.of(caller.actor(), instant.today().minusDays(BACK), instant.today().plusDays(AHEAD));
        return Download.of("sheqia.ics", "text/calendar", DeskCalendar.of(view, portal.of("calendar"), Messages.negotiate(language), instant.now()));
    }
}
