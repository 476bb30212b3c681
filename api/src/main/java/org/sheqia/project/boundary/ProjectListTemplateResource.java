package org.sheqia.project.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.file.boundary.Download;
import org.sheqia.file.control.Table;
import org.sheqia.project.control.ProjectLists;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The form of a project list. */
@Path("project-lists/template")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class ProjectListTemplateResource {

    @Inject
    ProjectLists lists;

    @GET
    @Permit(Permission.PUBLIC)
    public Response get() {
        return Download.of("项目清单模板.xlsx", Table.XLSX, lists.template());
    }
}
