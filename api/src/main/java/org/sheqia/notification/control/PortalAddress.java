package org.sheqia.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where people find a page of the portal, as letters name it. */
@ApplicationScoped
public class PortalAddress {

    @Inject
    @ConfigProperty(name = "portal.url")
    Optional<String> portal;

    /** @param page like {@code projects}, without a slash at its beginning */
    public String of(String page) {
        return portal.map(url -> url.endsWith("/") ? url : url + "/").orElse("/") + page;
    }
}
