package org.sheqia.season.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.login.control.LoginRules;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.season.control.SeasonView;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What the portal in the browser needs to know before anything else. */
@Path("portal")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class PortalResource {

    @Inject
    RequestInstant instant;

    @Inject
    PortalClock clock;

    @Inject
    SeasonListing seasons;

    @Inject
    LoginRules logins;

    @Inject
    @ConfigProperty(name = "portal.oidc.issuer")
    String issuer;

    @Inject
    @ConfigProperty(name = "portal.oidc.client", defaultValue = "sheqia-portal")
    String client;

    @GET
    @Permit(Permission.PUBLIC)
    @APIResponse(responseCode = "200", content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = PortalView.class)))
    public Response read() {
        List<SeasonView> all = seasons.all();
        SeasonView season = all.stream().filter(SeasonView::running).findFirst().orElse(null);
        return Response.ok(new PortalView(instant.now(), clock.isMovable(), all.stream().anyMatch(SeasonView::sample),
                clock.isMovable(), logins.areOpen(), new Oidc(issuer, client), season)).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    /**
     * The portal.
     *
     * @param now         its time
     * @param demo        true outside production
     * @param sample      true when a sample fair is in it, whichever fair runs
     * @param clockMovable true when its clock can be moved
     * @param loginsOpen  false while the identity provider's realm is not fit to log in by
     */
    public record PortalView(Instant now, boolean demo, boolean sample, boolean clockMovable, boolean loginsOpen, Oidc oidc,
            @Schema(nullable = true) SeasonView season) {
    }

    /** Where people log in. */
    public record Oidc(String issuer, String clientId) {
    }
}
