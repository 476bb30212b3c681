package org.sheqia.almanac.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.almanac.control.CalendarListing;
import org.sheqia.almanac.control.CalendarListing.CalendarView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** By which calendars the portal counts its days. */
@Path("calendar")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class CalendarResource {

    @Inject
    CalendarListing calendars;

    /** Each year with its source and version, or that it is provisional. */
    @GET
    @Permit(Permission.PUBLIC)
    public CalendarView years() {
        return calendars.years();
    }
}
