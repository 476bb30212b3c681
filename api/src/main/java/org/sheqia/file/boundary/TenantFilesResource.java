package org.sheqia.file.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.sheqia.file.control.FileListing;
import org.sheqia.file.control.FileView;
import org.sheqia.file.control.StoreFile;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** A tenant's files, before they belong to anything that others see. */
@Path("tenants/{tenant}/files")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class TenantFilesResource {

    @PathParam("tenant")
    String owner;

    @Inject
    StoreFile storeFile;

    @Inject
    FileListing files;

    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Permit(Permission.WORK_FOR_TENANT)
    public FileView store(@QueryParam("name") String name, byte[] content) {
        return storeFile.store(owner, name, content);
    }

    @GET
    @Path("{file}")
    @Permit(Permission.READ_TENANT)
    public Response get(@PathParam("file") String file) {
        return Download.of(files.get(owner, file));
    }
}
