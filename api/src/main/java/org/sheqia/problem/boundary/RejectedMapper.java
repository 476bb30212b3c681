package org.sheqia.problem.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.sheqia.problem.control.LastChange;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Stale;

/** A no of the domain, as problem details. */
@Provider
public class RejectedMapper implements ExceptionMapper<Rejected> {

    @Context
    HttpHeaders headers;

    @Inject
    LastChange lastChange;

    @Override
    public Response toResponse(Rejected no) {
        Problem.Changed changed = no instanceof Stale stale
                ? lastChange.of(stale.subjectId()).map(c -> new Problem.Changed(c.by(), c.at(), c.act())).orElse(null)
                : null;
        return Problems.response(no, Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), changed);
    }
}
