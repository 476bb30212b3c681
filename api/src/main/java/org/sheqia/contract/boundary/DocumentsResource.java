package org.sheqia.contract.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.contract.control.DocumentCheck;
import org.sheqia.contract.control.DocumentFinding;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Whether a document is a contract of this portal, for everyone; what is brought is not kept. */
@Path("documents")
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DocumentsResource {

    @Inject
    DocumentCheck documents;

    /** The body is the document: a PDF of at most 5 MB. */
    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Permit(Permission.PUBLIC)
    public DocumentFinding check(byte[] document) {
        return documents.check(document);
    }
}
