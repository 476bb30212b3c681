package org.sheqia.meeting.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.sheqia.meeting.control.BoardListing;
import org.sheqia.meeting.control.BoardView;
import org.sheqia.meeting.control.FairRooms.Slot;
import org.sheqia.meeting.control.MoveMeeting;
import org.sheqia.problem.control.Dates;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Revision;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The district's board for the days of the fair: what goes on, who is missing, what is free; and a meeting is moved by hand. */
@Path("district/seasons/{season}/board")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class BoardResource {

    @PathParam("season")
    String season;

    @Inject
    BoardListing board;

    @Inject
    MoveMeeting moveMeeting;

    /** @param day like {@code 2026-03-20}; today, or the nearest day with meetings, unless said */
    @GET
    @Permit(Permission.READ_DISTRICT)
    public BoardView get(@QueryParam("day") String day) {
        return board.of(season, day(day));
    }

    /** Where a meeting could go. */
    @GET
    @Path("meetings/{meeting}/places")
    @Permit(Permission.READ_DISTRICT)
    public List<Slot> places(@PathParam("meeting") String meeting) {
        return board.placesFor(season, meeting);
    }

    /** Refused with everything that is in the way: a table or a side that is taken, an absence, no more people. */
    @POST
    @Path("meetings/{meeting}/move")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public BoardView move(@PathParam("meeting") String meeting, @HeaderParam("If-Match") Revision seen, @Valid @NotNull MoveRequest request) {
        moveMeeting.move(season, meeting, seen, request.slot(), request.table());
        return board.of(season, null);
    }

    /** A text, since a parameter that is a day would give the OpenAPI document another schema for all days. */
    private static LocalDate day(String text) {
        try {
            return text == null || text.isEmpty() ? null : Dates.day(text);
        } catch (DateTimeException e) {
            throw Rejected.field("day", "date");
        }
    }

    /** The free place. */
    public record MoveRequest(@NotNull @Size(min = 1, max = 40) String slot, @NotNull @Size(min = 1, max = 40) String table) {
    }
}
