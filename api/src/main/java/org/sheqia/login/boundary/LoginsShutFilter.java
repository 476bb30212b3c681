package org.sheqia.login.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sheqia.login.control.LoginRules;
import org.sheqia.problem.entity.Rejected;

/** While logins are shut nobody is anybody: a token is refused at every address, and what is public is there without one. */
@Provider
@Priority(Priorities.AUTHENTICATION - 100)
public class LoginsShutFilter implements ContainerRequestFilter {

    @Inject
    LoginRules rules;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken && !rules.areOpen()) {
            throw Rejected.of(Rejected.Kind.UNAVAILABLE, "logins-shut");
        }
    }
}
