package org.sheqia.almanac.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.almanac.control.CalendarListing;
import org.sheqia.almanac.control.CalendarListing.CalendarEditionView;
import org.sheqia.almanac.control.CalendarListing.CalendarPreview;
import org.sheqia.almanac.control.EnterCalendar;
import org.sheqia.calendar.entity.CalendarNotice;
import org.sheqia.problem.boundary.ReasonRequest;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The State Council's notice of a year: entered by one administrator of the district, issued by another. */
@Path("district/calendar")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DistrictCalendarResource {

    @Inject
    CalendarListing calendars;

    @Inject
    EnterCalendar enterCalendar;

    /** All that was entered, the newest first. */
    @GET
    @Path("editions")
    @Permit(Permission.READ_DISTRICT)
    public Page<CalendarEditionView> editions(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return calendars.editions(Cursor.of(cursor, limit));
    }

    @GET
    @Path("editions/{edition}")
    @Permit(Permission.READ_DISTRICT)
    public CalendarEditionView edition(@PathParam("edition") String edition) {
        return calendars.edition(edition);
    }

    /** What a notice says and would change; nothing is kept. */
    @POST
    @Path("preview")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public CalendarPreview preview(@Valid @NotNull CalendarNoticeRequest request) {
        return calendars.preview(request.notice());
    }

    /** Enters a notice; another administrator issues it. */
    @POST
    @Path("editions")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public CalendarEditionView propose(@Valid @NotNull CalendarNoticeRequest request) {
        return calendars.edition(enterCalendar.propose(request.notice()));
    }

    /** Days are counted by it from here on, on all nodes at once. */
    @POST
    @Path("editions/{edition}/confirm")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public CalendarEditionView confirm(@PathParam("edition") String edition, @HeaderParam("If-Match") Revision seen) {
        enterCalendar.issue(edition, seen);
        return calendars.edition(edition);
    }

    @POST
    @Path("editions/{edition}/return")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public CalendarEditionView giveBack(@PathParam("edition") String edition, @HeaderParam("If-Match") Revision seen,
            @Valid @NotNull ReasonRequest request) {
        enterCalendar.giveBack(edition, seen, request.reason());
        return calendars.edition(edition);
    }

    /**
     * A notice as it was pasted.
     *
     * @param source     its number or its address
     * @param daysOff    a day or a range on each line: 2027-01-01, 2027-02-06 至 2027-02-13, 10月1日至7日
     * @param makeUpDays weekends that are worked, in the same form; null for none
     */
    public record CalendarNoticeRequest(@NotNull @Min(2000) @Max(2100) Integer year, @NotNull @Size(min = 2, max = 300) String source, @NotNull @Size(min = 1, max = 4000) String daysOff,
            @Schema(nullable = true) @Size(max = 4000) String makeUpDays) {

        CalendarNotice notice() {
            return new CalendarNotice(year, source, daysOff, makeUpDays == null ? "" : makeUpDays);
        }
    }
}
