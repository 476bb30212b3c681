package org.sheqia.security.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.problem.boundary.SecurityLog;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.FreshLogin;
import org.sheqia.security.control.Grants;
import org.sheqia.security.entity.Account;

/** Who asks: the verified token's person with the roles that the memberships give at this moment. */
@Provider
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {

    @Inject
    Caller caller;

    @Inject
    Grants grants;

    @Inject
    FreshLogin freshLogin;

    @Inject
    PortalClock clock;

    @Inject
    SecurityLog log;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getSecurityContext().getUserPrincipal() instanceof JsonWebToken token
                && token.getSubject() != null) {
            String username = Optional.<String>ofNullable(token.getClaim("preferred_username")).orElse(token.getSubject());
            log.by(token.getSubject());
            freshLogin.was(loggedIn(token), clock.real());
            caller.is(token.getSubject(), new Account(username, token.getClaim("email"), isVerified(token)), name(token).orElse(username),
                    grants.of(token.getSubject()), grants.deputed(token.getSubject(), clock::read));
        }
    }

    private static Instant loggedIn(JsonWebToken token) {
        Object time = token.getClaim("auth_time");
        return time == null ? null : Instant.ofEpochSecond(Long.parseLong(time.toString()));
    }

    private static boolean isVerified(JsonWebToken token) {
        Object verified = token.getClaim("email_verified");
        return verified != null && Boolean.parseBoolean(verified.toString());
    }

    /** Chinese names begin with the family name, whatever order the identity provider shows. */
    private static Optional<String> name(JsonWebToken token) {
        String family = token.getClaim("family_name");
        String given = token.getClaim("given_name");
        boolean chinese = family != null && given != null && !family.isEmpty()
                && Character.UnicodeScript.of(family.codePointAt(0)) == Character.UnicodeScript.HAN;
        return chinese ? Optional.of(family + given) : Optional.ofNullable(token.getClaim("name"));
    }
}
