package org.sheqia.problem.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.outside.TrustedProxies;

/** From where a request comes, also through the operator's proxies; nobody else asks the connection. */
@RequestScoped
public class CallerAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "portal.proxies.trusted", defaultValue = "none")
    String trusted;

    /** The address. */
    public String get() {
        return TrustedProxies.parse(trusted.equals("none") ? "" : trusted)
                .client(request.getRemoteAddr(), values("X-Forwarded-For"), values("Forwarded"));
    }

    /** What is counted as one neighbourhood: the address, or its network where it is IPv6. */
    public String network() {
        return TrustedProxies.network(get());
    }

    private List<String> values(String header) {
        return Collections.list(request.getHeaders(header));
    }
}
