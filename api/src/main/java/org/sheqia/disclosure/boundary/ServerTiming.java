package org.sheqia.disclosure.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.disclosure.control.StatementCount;

/**
 * Says with each answer how many statements it took, {@code Server-Timing: sql;desc="4"}; only in tests, since it would tell
 * others of what they may not see.
 */
@Provider
@PreMatching
@Priority(0)
public class ServerTiming implements ContainerRequestFilter, ContainerResponseFilter {

    @Inject
    @ConfigProperty(name = "portal.profile")
    String profile;

    @Override
    public void filter(ContainerRequestContext request) {
        StatementCount.reset();
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (profile.equals("test")) {
            response.getHeaders().putSingle("Server-Timing", "sql;desc=\"" + StatementCount.count() + "\"");
        }
    }
}
