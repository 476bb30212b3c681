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

/** A tenant's projects from a list (.xlsx, or .csv in UTF-8 or GB18030). Every step is sent the file itself. */
@Path("tenants/{tenant}/project-lists")
@Consumes(MediaType.APPLICATION_OCTET_STREAM)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProjectListsResource {

    @PathParam("tenant")
    String tenant;

    @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE)
    String language;

    @Inject
    ProjectLists lists;

    @Inject
    ImportProjects importProjects;

    /** What the list would make; nothing is saved. */
    @POST
    @Path("preview")
    @Permit(Permission.DRAFT_PROJECT)
    public ListPreview preview(@QueryParam("season") String season, byte[] file) {
        return lists.preview(file, tenant, season, Messages.negotiate(language));
    }

    @POST
    @Path("import")
    @Permit(Permission.DRAFT_PROJECT)
    public ListPreview importList(@QueryParam("season") String season, byte[] file) {
        return importProjects.importFor(tenant, season, file, Messages.negotiate(language));
    }

    /** The refused rows with their reasons, as a workbook. */
    @POST
    @Path("refused")
    @Permit(Permission.DRAFT_PROJECT)
    public Response refused(@QueryParam("season") String season, byte[] file) {
        return Download.of("refused.xlsx", Table.XLSX,
                lists.refused(file, tenant, season, Messages.negotiate(language)));
    }
}
