package org.sheqia.problem.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;

/** Every refusal stands in the security log, whoever refused it, and its caller is told under which id. */
@Provider
public class RefusalFilter implements ContainerResponseFilter {

    @Inject
    SecurityLog log;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400) {
            log.refused(response.getStatus(), response.getEntity() instanceof Problem problem ? problem.slug() : "http");
            response.getHeaders().putSingle("X-Request-Id", log.requestId());
        }
    }
}
