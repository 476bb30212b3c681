package org.sheqia.project.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.Table;
import org.sheqia.problem.control.Messages;
import org.sheqia.project.control.ImportProjects;
import org.sheqia.project.control.ListPreview;
import org.sheqia.project.control.ProjectLists;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A list of every buyer's projects: seen as a whole, imported buyer by buyer, each in a transaction of its own. */
@Path("district/project-lists")
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DistrictListsResource {

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String language;

    @Inject
    ProjectLists lists;

    @Inject
    ImportProjects importProjects;

    @POST
    @Path("preview")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public ListPreview preview(@QueryParam("season") String season, byte[] file) {
        return lists.preview(file, null, season, Messages.negotiate(language));
    }

    /** Imports the rows of one buyer. */
    @POST
    @Path("{tenant}/import")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public ListPreview importList(@PathParam("tenant") String tenant, @QueryParam("season") String season, byte[] file) {
        return importProjects.importFor(tenant, season, file, Messages.negotiate(language));
    }

    @POST
    @Path("refused")
    @Permit(Permission.ADMINISTER_DISTRICT)
    public Response refused(@QueryParam("season") String season, byte[] file) {
        return Download.of("refused.xlsx", Table.XLSX, lists.refused(file, null, season, Messages.negotiate(language)));
    }
}
