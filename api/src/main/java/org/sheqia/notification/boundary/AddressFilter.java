package org.sheqia.notification.boundary;

import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sheqia.notification.control.KeepAddressee;
import org.sheqia.security.control.Caller;

/**
 * Whoever has logged in with a verified address is reached there from then on; written down once, and when it changes. With a
 * reading only: an act has its own transaction, under its own key.
 */
@Provider
public class AddressFilter implements ContainerResponseFilter {

    private static final Logger LOG = Logger.getLogger(AddressFilter.class.getName());
    private static final int MOST = 10_000;

    private final Map<String, String> known = new ConcurrentHashMap<>();

    @Inject
    Caller caller;

    @Inject
    KeepAddressee keepAddressee;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        String sub = caller.actor().sub();
        if (sub == null || !request.getMethod().equals(HttpMethod.GET) || !caller.account().emailVerified() || caller.account().email() == null
                || caller.account().email().equals(known.get(sub))) {
            return;
        }
        try {
            keepAddressee.reach();
        } catch (RuntimeException later) {
            // What was asked for is there; the address is kept with the next reading.
            LOG.log(Level.WARNING, "an address could not be kept", later);
            return;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        known.put(sub, caller.account().email());
    }
}
