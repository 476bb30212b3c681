package org.sheqia.calendar.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import org.sheqia.calendar.control.Arrivals;

/** Writes down that a request has arrived, before anything of it waits for a lock or a connection. */
@Provider
@Received
@Priority(0)
public class ReceivedFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String REQUEST = ReceivedFilter.class.getName();

    @Inject
    Arrivals arrivals;

    @Override
    public void filter(ContainerRequestContext request) {
        Object here = new Object();
        request.setProperty(REQUEST, here);
        arrivals.begin(here);
    }

    /** Its answer is there: what it did is committed or will not be. */
    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Object here = request.getProperty(REQUEST);
        if (here != null) {
            arrivals.end(here);
        }
    }
}
