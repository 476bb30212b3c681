package org.sheqia.problem.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Tells the caller of a refusal the id under which it stands in the log. */
@Provider
public class RequestIdFilter implements ContainerResponseFilter {

    @Inject
    SecurityLog log;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            response.getHeaders().putSingle("X-Request-Id", log.requestId());
        }
    }
}
