package org.sheqia.problem.boundary;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.io.CharConversionException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.sheqia.problem.control.Messages;
import org.sheqia.problem.entity.Rejected;

/** A body that is JSON, but not of the form asked for: which field, and what was expected there. */
@Provider
@Priority(1)
public class MalformedJsonMapper implements ExceptionMapper<JsonMappingException> {

    @Context
    HttpHeaders headers;

    @Override
    public Response toResponse(JsonMappingException e) {
        Locale locale = Messages.negotiate(headers.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
        if (e.getCause() instanceof Rejected no) {
            return Problems.response(no, locale, null);
        }
        if (e.getCause() instanceof StreamConstraintsException) {
            return Problems.response(UnboundedJsonMapper.refused(), locale, null);
        }
        boolean broken = e.getPath().isEmpty() || e.getCause() instanceof JsonParseException
                || e.getCause() instanceof CharConversionException;
        return Problems.response(broken ? brokenJson(e) : field(e), locale, null);
    }

    static Rejected brokenJson(JsonProcessingException e) {
        long line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
        return Rejected.of(Rejected.Kind.MALFORMED, "malformed-json", "line", line);
    }

    private static Rejected field(JsonMappingException e) {
        String field = path(e);
        if (e instanceof UnrecognizedPropertyException) {
            return Rejected.field(field, "unknown-field");
        }
        if (e instanceof InvalidFormatException format) {
            if (format.getTargetType() == String.class) {
                return Rejected.field(field, format.getOriginalMessage());
            }
            if (format.getTargetType() == Instant.class || format.getTargetType() == LocalDate.class) {
                return Rejected.field(field, "date");
            }
            if (format.getTargetType().isEnum()) {
                return Rejected.field(field, "unknown-value", "value", format.getValue(),
                        "allowed", Arrays.toString(format.getTargetType().getEnumConstants()));
            }
        }
        if (e.getCause() instanceof NumberFormatException || e.getOriginalMessage().contains("money")) {
            return Rejected.field(field, "money");
        }
        return Rejected.field(field, "wrong-type");
    }

    private static String path(JsonMappingException e) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : e.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
