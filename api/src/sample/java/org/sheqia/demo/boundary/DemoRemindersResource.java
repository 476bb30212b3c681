package org.sheqia.demo.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.reminder.control.SendReminders;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What the timer does each morning, done now: for those who have moved the clock. Outside the demo it does not exist. */
@Path("demo/reminders")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DemoRemindersResource {

    @Inject
    PortalClock clock;

    @Inject
    SendReminders sendReminders;

    @POST
    @Permit(Permission.PUBLIC)
    public void send() {
        if (!clock.isMovable()) {
            throw Rejected.hidden();
        }
        sendReminders.send();
    }
}
