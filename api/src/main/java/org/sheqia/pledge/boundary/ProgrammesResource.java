package org.sheqia.pledge.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.pledge.control.ProgrammeListing;
import org.sheqia.pledge.control.ProgrammeView;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What foundations call for, for everyone. */
@Path("programmes")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProgrammesResource {

    @Inject
    ProgrammeListing programmes;

    @GET
    @Permit(Permission.PUBLIC)
    public Page<ProgrammeView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return programmes.opened(Cursor.of(cursor, limit));
    }

    @GET
    @Path("{programme}")
    @Permit(Permission.PUBLIC)
    public ProgrammeView get(@PathParam("programme") String programme) {
        return programmes.opened(programme);
    }
}
