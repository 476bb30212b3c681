package org.sheqia.login.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.login.control.LoginRules;
import org.sheqia.login.entity.Point;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What stands between a stranger and an official's account: the realm's points, for the district to see. */
@Path("district/login-rules")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class LoginRulesResource {

    @Inject
    LoginRules rules;

    @GET
    @Permit(Permission.READ_DISTRICT)
    public LoginRulesView read() {
        return new LoginRulesView(rules.isBinding(), rules.looked().orElse(null), rules.isBinding() ? rules.door().shutsAt().orElse(null) : null,
                rules.door().points().stream().map(PointView::of).toList());
    }

    /**
     * The rules.
     *
     * @param binding false outside production, where a missing point shuts nobody out
     * @param looked  when the realm was looked at last
     * @param shutsAt when logins will shut unless what is missing is mended
     */
    public record LoginRulesView(boolean binding, @Schema(nullable = true) Instant looked, @Schema(nullable = true) Instant shutsAt, List<PointView> points) {
    }

    /**
     * One point.
     *
     * @param rule   its name in the settings
     * @param reason why it need not hold, where the operator answers for it
     */
    public record PointView(String rule, Point.Finding finding, @Schema(nullable = true) String reason, Instant since) {

        static PointView of(Point point) {
            return new PointView(point.rule().slug(), point.finding(), point.reason(), point.since());
        }
    }
}
