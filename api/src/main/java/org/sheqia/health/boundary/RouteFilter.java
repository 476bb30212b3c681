package org.sheqia.health.boundary;

import jakarta.annotation.Priority;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

/** Notes which endpoint is asked, with the names of its parameters instead of what stands there: {@code /tenants/{tenant}/projects}. */
@Provider
@Priority(0)
public class RouteFilter implements ContainerRequestFilter {

    static final String ROUTE = "org.sheqia.route";

    @Context
    ResourceInfo endpoint;

    @Context
    HttpServletRequest request;

    @Override
    public void filter(ContainerRequestContext context) {
        request.setAttribute(ROUTE, path(endpoint.getResourceClass().getAnnotation(Path.class)) + path(endpoint.getResourceMethod().getAnnotation(Path.class)));
    }

    private static String path(Path path) {
        return path == null || path.value().isEmpty() || path.value().equals("/") ? "" : '/' + path.value().replaceAll("^/|/$", "");
    }
}
