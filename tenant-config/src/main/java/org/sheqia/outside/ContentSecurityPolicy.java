package org.sheqia.outside;

import java.net.URI;

/**
 * What a page of the portal may load: itself, and the identity provider for signing in. No inline script, no foreign
 * host. Inline style is allowed because Ant Design writes its styles into the page as it runs.
 */
final class ContentSecurityPolicy {

    private ContentSecurityPolicy() {
    }

    /**
     * @param issuer the address of the identity provider's realm, or null when there is none
     * @return the header's value
     */
    static String forIssuer(String issuer) {
        String identity = issuer == null || issuer.isBlank() ? "" : " " + origin(issuer);
        return String.join("; ",
                "default-src 'none'",
                "script-src 'self'",
                "style-src 'self' 'unsafe-inline'",
                "img-src 'self' data: blob:",
                "font-src 'self'",
                "connect-src 'self'" + identity,
                "frame-src 'self'" + identity,
                "form-action 'self'" + identity,
                "manifest-src 'self'",
                "base-uri 'none'",
                "frame-ancestors 'self'");
    }

    private static String origin(String issuer) {
        URI address = URI.create(issuer.strip());
        return address.getScheme() + "://" + address.getAuthority();
    }
}
