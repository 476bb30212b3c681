package org.sheqia.disclosure.boundary;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.ext.Provider;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.sheqia.problem.control.Json;
import org.sheqia.problem.control.Versioned;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Published things may be kept for ten seconds and are asked for again by ETag; everything else is never kept. */
@Provider
public class Caching implements ContainerResponseFilter {

    @Context
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned view) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, "\"" + view.version() + "\"");
        }
        if (response.getHeaders().containsKey(HttpHeaders.CACHE_CONTROL)) {
            return;
        }
        boolean open = request.getMethod().equals(HttpMethod.GET) && resource.getResourceMethod() != null
                && resource.getResourceMethod().getAnnotation(Permit.class).value() == Permission.PUBLIC
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && !MediaType.SERVER_SENT_EVENTS_TYPE.equals(response.getMediaType());
        if (!open || response.getStatus() != Response.Status.OK.getStatusCode()) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            return;
        }
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "public, max-age=10");
        response.getHeaders().putSingle(HttpHeaders.VARY, "Accept-Language, Authorization");
        if (!response.getHeaders().containsKey(HttpHeaders.ETAG) && response.hasEntity()) {
            tag(request, response);
        }
    }

    private static void tag(ContainerRequestContext request, ContainerResponseContext response) {
        byte[] body = Json.write(response.getEntity()).getBytes(StandardCharsets.UTF_8);
        EntityTag tag = new EntityTag(UUID.nameUUIDFromBytes(body).toString(), true);
        response.getHeaders().putSingle(HttpHeaders.ETAG, tag);
        Response.ResponseBuilder unchanged = request.getRequest().evaluatePreconditions(tag);
        if (unchanged != null) {
            response.setStatus(Response.Status.NOT_MODIFIED.getStatusCode());
            response.setEntity(null);
        }
    }
}
