package org.sheqia.demo.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.matching.control.TellSearches;
import org.sheqia.notification.control.PostNotices;
import org.sheqia.notification.control.SendMails;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** Mails that are due, and those of each morning, written and sent now: for those who have moved the clock. Outside the demo it does not exist. */
@Path("demo/digests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class DemoDigestsResource {

    @Inject
    PortalClock clock;

    @Inject
    TellSearches tellSearches;

    @Inject
    PostNotices postNotices;

    @Inject
    SendMails sendMails;

    @POST
    @Permit(Permission.PUBLIC)
    public void write() {
        if (!clock.isMovable()) {
            throw Rejected.hidden();
        }
        tellSearches.tell();
        postNotices.post();
        postNotices.digest();
        sendMails.send();
    }
}
