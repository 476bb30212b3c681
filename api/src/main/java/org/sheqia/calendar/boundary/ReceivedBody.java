package org.sheqia.calendar.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.sheqia.calendar.control.Arrivals;

/** What comes with a body has arrived with its last byte. Read when the caller is known and may ask: of a stranger, nothing is. */
@Provider
@Received
@Priority(Priorities.AUTHORIZATION + 50)
public class ReceivedBody implements ContainerRequestFilter {

    @Inject
    Arrivals arrivals;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        if (request.hasEntity()) {
            request.setEntityStream(new ByteArrayInputStream(request.getEntityStream().readAllBytes()));
            arrivals.whole();
        }
    }
}
