package org.sheqia.problem.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.control.Outage;
import org.sheqia.problem.entity.Rejected;

/** Everything else: the platform's own refusals in our form, a database that is not there, and failures that say nothing but the id in the log. */
@Provider
public class FailureMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(FailureMapper.class.getName());

    @Context
    HttpHeaders headers;

    @Inject
    SecurityLog log;

    @Override
    public Response toResponse(Throwable e) {
        Locale locale = Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof Rejected no) {
                return Problems.response(no, locale, null);
            }
        }
        if (e instanceof WebApplicationException web && web.getResponse().getStatus() < 500) {
            int status = web.getResponse().getStatus();
            return Problems.response(Problems.of(status, locale), locale);
        }
        Optional<Outage> outage = Outage.of(e);
        if (outage.isPresent()) {
            LOG.log(Level.WARNING, Outage.isPlain(e) ? null : e, () -> log.requestId() + " " + outage.get().slug() + ": " + e.getMessage());
            return Problems.response(Rejected.of(Rejected.Kind.UNAVAILABLE, outage.get().slug()), locale, null);
        }
        LOG.log(Level.SEVERE, log.requestId(), e);
        return Problems.response(500, "failure", locale, "/failures/" + log.requestId());
    }
}
