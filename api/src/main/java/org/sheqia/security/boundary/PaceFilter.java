package org.sheqia.security.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.security.Principal;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sheqia.problem.boundary.CallerAddress;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Buckets;

/** So many requests a minute of one address, and of one person, wherever it is; asked before anything is looked up for them. */
@Provider
@Priority(Priorities.AUTHENTICATION - 1)
@ApplicationScoped
public class PaceFilter implements ContainerRequestFilter {

    @Inject
    CallerAddress from;

    @Inject
    @ConfigProperty(name = "portal.limit.address", defaultValue = "6000")
    int ofAddress;

    @Inject
    @ConfigProperty(name = "portal.limit.person", defaultValue = "1200")
    int ofPerson;

    private Buckets addresses;
    private Buckets people;

    @PostConstruct
    void begin() {
        addresses = new Buckets(ofAddress);
        people = new Buckets(ofPerson);
    }

    @Override
    public void filter(ContainerRequestContext request) {
        addresses.take(from.network()).ifPresent(PaceFilter::refuse);
        Principal caller = request.getSecurityContext().getUserPrincipal();
        if (caller instanceof JsonWebToken token && token.getSubject() != null) {
            people.take(token.getSubject()).ifPresent(PaceFilter::refuse);
        }
    }

    private static void refuse(Duration wait) {
        throw Rejected.of(Rejected.Kind.BUSY, "too-many-requests", "again", wait.toSeconds() + 1);
    }
}
