package org.sheqia.problem.boundary;

import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;

/** A body that is deeper, or has longer numbers or texts, than the mapper reads. */
@Provider
@Priority(1)
public class UnboundedJsonMapper implements ExceptionMapper<StreamConstraintsException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(StreamConstraintsException e) {
        return Problems.response(refused(), Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), null);
    }

    static Rejected refused() {
        return Rejected.of(Rejected.Kind.MALFORMED, "json-out-of-bounds");
    }
}
