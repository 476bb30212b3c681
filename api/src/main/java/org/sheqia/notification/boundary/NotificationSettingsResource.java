package org.sheqia.notification.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.sheqia.notification.control.Addressees;
import org.sheqia.notification.control.KeepAddressee;
import org.sheqia.notification.control.MessageGate;
import org.sheqia.notification.entity.Addressee;
import org.sheqia.notification.entity.Mode;
import org.sheqia.notification.entity.Topic;
import org.sheqia.security.control.Caller;
import org.sheqia.security.control.Permission;
import org.sheqia.security.control.Permit;

/** How what I should hear of comes to me. */
@Path("me/notification-settings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RequestScoped
public class NotificationSettingsResource {

    @Inject
    Caller caller;

    @Inject
    Addressees addressees;

    @Inject
    KeepAddressee keepAddressee;

    @Inject
    MessageGate gate;

    @GET
    @Permit(Permission.LOGGED_IN)
    public NotificationSettingsView get() {
        Optional<Addressee> mine = addressees.find(caller.actor().sub());
        List<TopicMode> modes = Arrays.stream(Topic.values()).map(topic -> new TopicMode(topic, mine.map(a -> a.mode(topic)).orElse(Mode.USUAL))).toList();
        return new NotificationSettingsView(mine.map(Addressee::email).orElse(null), modes, gate.isSet(), mine.map(Addressee::messages).orElse(false),
                mine.map(Addressee::mobile).orElse(null));
    }

    @PUT
    @Permit(Permission.LOGGED_IN)
    public NotificationSettingsView choose(@Valid @NotNull NotificationSettingsRequest request) {
        Map<Topic, Mode> modes = new EnumMap<>(Topic.class);
        request.modes().forEach(m -> modes.put(m.topic(), m.mode()));
        keepAddressee.choose(modes, request.messages(), request.mobile());
        return get();
    }

    /** How notices of a topic come. */
    public record TopicMode(@NotNull Topic topic, @NotNull Mode mode) {
    }

    /**
     * @param modes    by topic; what is missing comes as usual
     * @param messages whether short messages tell what asks for an act
     * @param mobile   11 digits; null for none
     */
    public record NotificationSettingsRequest(@NotNull @Size(max = 20) List<@NotNull @Valid TopicMode> modes, boolean messages,
            @Schema(nullable = true) @Pattern(regexp = "1[3-9][0-9]{9}") String mobile) {
    }

    /**
     * @param email        where mails go: the login's address, verified; null for none
     * @param messagesSent whether this portal sends short messages
     */
    public record NotificationSettingsView(@Schema(nullable = true) String email, List<TopicMode> modes, boolean messagesSent, boolean messages,
            @Schema(nullable = true) String mobile) {
    }
}
