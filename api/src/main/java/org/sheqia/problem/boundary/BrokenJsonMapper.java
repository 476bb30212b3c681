package org.sheqia.problem.boundary;

import com.fasterxml.jackson.core.JsonParseException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.sheqia.problem.control.Messages;

/** A body that is no JSON at all, or not in UTF-8: which line. */
@Provider
@Priority(1)
public class BrokenJsonMapper implements ExceptionMapper<JsonParseException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(JsonParseException e) {
        return Problems.response(MalformedJsonMapper.brokenJson(e),
                Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE)), null);
    }
}
