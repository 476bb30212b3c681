package org.sheqia.outside;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The outside of the portal, in each war that carries this library: says on every answer what the browser may do with it.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = {DispatcherType.REQUEST, DispatcherType.ERROR}, asyncSupported = true)
public class OutsideFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private transient Map<String, String> headers;

    @Override
    public void init() {
        Config config = ConfigProvider.getConfig();
        headers = headers(config.getOptionalValue("portal.oidc.issuer", String.class).orElse(null),
                config.getOptionalValue("portal.url", String.class).orElse(""));
    }

    /**
     * @param issuer the address of the identity provider's realm, or null when there is none
     * @param portal the address that people use
     */
    static Map<String, String> headers(String issuer, String portal) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Security-Policy", ContentSecurityPolicy.forIssuer(issuer));
        headers.put("X-Content-Type-Options", "nosniff");
        headers.put("Referrer-Policy", "same-origin");
        headers.put("Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()");
        headers.put("Cross-Origin-Opener-Policy", "same-origin");
        headers.put("Cross-Origin-Resource-Policy", "same-origin");
        if (portal.startsWith("https:")) {
            headers.put("Strict-Transport-Security", "max-age=31536000");
        }
        return headers;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        headers.forEach(response::setHeader);
        chain.doFilter(request, response);
    }
}
