package org.sheqia.security.boundary;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Keys;
import org.sheqia.security.control.Keys.Purpose;
import org.sheqia.tenancy.control.Intention;

/** Reads {@code Idempotency-Key}: 1 to 64 letters, digits, hyphens or underscores, new for each intention. */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
public class IntentionFilter implements ContainerRequestFilter {

    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    @Inject
    Intention intention;

    @Inject
    Caller caller;

    @Inject
    Keys keys;

    @Override
    public void filter(ContainerRequestContext request) throws IOException {
        String key = request.getHeaderString("Idempotency-Key");
        if (key == null || !request.getMethod().equals(HttpMethod.POST) || !caller.actor().isKnown()) {
            return;
        }
        if (!KEY.matcher(key).matches()) {
            throw Rejected.of(Rejected.Kind.MALFORMED, "idempotency-key-malformed");
        }
        byte[] body = request.hasEntity() ? request.getEntityStream().readAllBytes() : new byte[0];
        request.setEntityStream(new ByteArrayInputStream(body));
        intention.is(caller.actor().sub(), key, fingerprint(request, body));
    }

    /** Keyed, since whoever tried addresses and bodies against a bare checksum would learn what was asked for. */
    private String fingerprint(ContainerRequestContext request, byte[] body) {
        URI address = request.getUriInfo().getRequestUri();
        String content = HexFormat.of().formatHex(Keys.mac(keys.of(Purpose.INTENTION), body));
        return keys.hash(Purpose.INTENTION, address.getRawPath(), String.valueOf(address.getRawQuery()), content);
    }
}
