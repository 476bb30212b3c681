package org.sheqia.notification.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.sheqia.notification.control.NotificationListing;
import org.sheqia.notification.control.NotificationView;
import org.sheqia.notification.control.ReadNotification;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** What I should hear of. */
@Path("me/notifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotificationsResource {

    @Inject
    Caller caller;

    @Inject
    NotificationListing notifications;

    @Inject
    ReadNotification readNotification;

    @GET
    @Permit(Permission.LOGGED_IN)
    public Page<NotificationView> list(@QueryParam("cursor") String cursor, @QueryParam("limit") Integer limit) {
        return notifications.of(caller.actor(), Cursor.of(cursor, limit));
    }

    @POST
    @Path("{notification}/read")
    @Permit(Permission.LOGGED_IN)
    public void read(@PathParam("notification") String id) {
        readNotification.read(id);
    }
}
