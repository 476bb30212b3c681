package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.Sse;
import jakarta.ws.rs.sse.SseEventSink;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.sheqia.problem.boundary.CallerAddress;
import org.sheqia.season.control.LiveNumbers;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A season's numbers as they change, as server-sent events. */
@Path("seasons/{season}/live")
@RequestScoped
public class LiveResource {

    @Inject
    Watchers watchers;

    @Inject
    CallerAddress from;

    /** The numbers at once, and again whenever they have changed; refused with {@code too-many-watchers} when the house is full, or full of this address's. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @Permit(Permission.PUBLIC)
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.SERVER_SENT_EVENTS, schema = @Schema(implementation = LiveNumbers.class)))
    public void watch(@PathParam("season") String season, @Context SseEventSink sink, @Context Sse sse) {
        watchers.add(season, from.network(), sink, sse);
    }
}
