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
import org.sheqia.notification.entity.Topic;
import org.sheqia.problem.control.Cursor;
import org.sheqia.problem.control.Page;
import org.sheqia.problem.entity.Rejected;
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
    public Page<NotificationView> list(@QueryParam("topic") Topic topic, @QueryParam("unread") boolean unread, @QueryParam("cursor") String cursor,
            @QueryParam("limit") Integer limit) {
        return notifications.of(caller.actor(), topic, unread, Cursor.of(cursor, limit));
    }

    @GET
    @Path("unread")
    @Permit(Permission.LOGGED_IN)
    public UnreadView unread() {
        return new UnreadView(notifications.unread(caller.actor()));
    }

    @GET
    @Path("{notification}")
    @Permit(Permission.LOGGED_IN)
    public NotificationView get(@PathParam("notification") String id) {
        return notifications.find(caller.actor(), id).orElseThrow(Rejected::hidden);
    }

    @POST
    @Path("{notification}/read")
    @Permit(Permission.LOGGED_IN)
    public void read(@PathParam("notification") String id) {
        readNotification.read(id);
    }

    /** All that are not read, the newest 500 at once. */
    @POST
    @Path("read")
    @Permit(Permission.LOGGED_IN)
    public UnreadView readAll() {
        readNotification.readAll();
        return unread();
    }

    /** @param count of how many acts one has not read, at most 100 */
    public record UnreadView(int count) {
    }
}
