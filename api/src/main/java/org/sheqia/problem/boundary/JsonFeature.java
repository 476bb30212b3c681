package org.sheqia.problem.boundary;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import org.sheqia.problem.control.Json;

/** Gives JAX-RS the one JSON mapper. */
@Provider
public class JsonFeature implements ContextResolver<ObjectMapper> {

    @Override
    public ObjectMapper getContext(Class<?> type) {
        return Json.strict();
    }
}
