package org.sheqia.disclosure.boundary;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.sheqia.disclosure.control.StatementCount;

/** Says with each answer how many statements it took: {@code Server-Timing: sql;desc="4"}. */
@Provider
@PreMatching
@Priority(0)
public class ServerTiming implements ContainerRequestFilter, ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        StatementCount.reset();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        response.getHeaders().putSingle("Server-Timing", "sql;desc=\"" + StatementCount.count() + "\"");
    }
}
