package org.sheqia.bid.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.calendar.control.Arrivals;
import org.sheqia.project.control.Projects;

/** The bids that came in before the deadline and are not in the box yet; whoever opens it waits for them first. */
@ApplicationScoped
public class LastBids {

    @Inject
    Projects projects;

    @Inject
    Arrivals arrivals;

    /** Outside of the opening's transaction, which holds what they wait for. */
    public void await(String tenant, String projectId) {
        projects.bidDeadline(tenant, projectId).ifPresent(arrivals::settle);
    }
}
