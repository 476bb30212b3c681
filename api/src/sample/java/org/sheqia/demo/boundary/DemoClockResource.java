package org.sheqia.demo.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.delivery.control.Finality;
import org.sheqia.delivery.control.ReportDays;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.remedy.control.RunClocks;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** The movable clock of the demo and test profiles; elsewhere it does not exist. */
@Path("demo/clock")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DemoClockResource {

    @Inject
    PortalClock clock;

    @Inject
    ReportDays reportDays;

    @Inject
    Finality finality;

    @Inject
    RunClocks runClocks;

    @GET
    @Permit(Permission.PUBLIC)
    public ClockView read() {
        if (!clock.isMovable()) {
            throw Rejected.hidden();
        }
        return new ClockView(clock.read());
    }

    @POST
    @Permit(Permission.PUBLIC)
    public ClockView move(@Valid @NotNull MoveClockRequest request) {
        Instant now = clock.move(request.now());
        reportDays.date();
        // A date that moves is not over.
        runClocks.run();
        finality.settle();
        return new ClockView(now);
    }

    /** What the portal's clock shows. */
    @Schema(name = "DemoClockView")
    public record ClockView(Instant now) {
    }

    /** The instant that the clock shall show; not before the one that it shows. */
    public record MoveClockRequest(@NotNull Instant now) {
    }
}
