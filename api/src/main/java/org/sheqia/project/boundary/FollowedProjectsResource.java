package org.sheqia.project.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.project.control.FollowProject;
import org.sheqia.project.control.FollowedListing;
import org.sheqia.project.control.FollowedListing.FollowedView;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The projects that an organisation keeps an eye on. */
@Path("organisations/{creditCode}/followed-projects")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class FollowedProjectsResource {

    @PathParam("creditCode")
    String creditCode;

    @Inject
    FollowedListing followed;

    @Inject
    FollowProject followProject;

    @GET
    @Permit(Permission.READ_ORGANISATION)
    public Page<FollowedView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return followed.of(creditCode, Cursor.of(cursor, limit));
    }

    @GET
    @Path("{project}")
    @Permit(Permission.READ_ORGANISATION)
    public Following get(@PathParam("project") String project) {
        return new Following(followed.isFollowed(creditCode, project));
    }

    @PUT
    @Path("{project}")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public void follow(@PathParam("project") String project) {
        followProject.follow(creditCode, project);
    }

    @DELETE
    @Path("{project}")
    @Permit(Permission.WORK_FOR_ORGANISATION)
    public void unfollow(@PathParam("project") String project) {
        followProject.unfollow(creditCode, project);
    }

    /** Whether the project is on the list. */
    public record Following(boolean followed) {
    }
}
