package org.sheqia.notification.control;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sheqia.audit.entity.Audience;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.notification.entity.Addressee;
import org.sheqia.notification.entity.Letter;
import org.sheqia.notification.entity.Notification;
import org.sheqia.security.control.Grants;
import org.sheqia.security.entity.Role;
import org.sheqia.tenancy.control.UseCase;

/**
 * Writes to whom one act is to be told at once: one mail and one short message a person, however many of its roles hear of it, its own
 * and those in which it stands in.
 * Whoever hears of it by the day finds it in the daily mail.
 */
@UseCase
public class PostNotice {

    @Inject
    Notices notices;

    @Inject
    Addressees addressees;

    @Inject
    Grants grants;

    @Inject
    Letters letters;

    @Inject
    MessageGate gate;

    @Inject
    NoticeText text;

    @Inject
    RequestInstant instant;

    public void post(String event) {
        List<Notification> all = notices.of(event);
        Map<Optional<Role>, Map<String, Set<String>>> holders = holders(all);
        Map<String, Notification> told = new HashMap<>();
        for (Notification notification : all) {
            notification.posted(instant.now());
            people(notification.audience(), holders).forEach(sub -> told.merge(sub, notification, (one, other) -> one.asks() ? one : other));
        }
        for (Addressee addressee : addressees.of(told.keySet())) {
            write(addressee, told.get(addressee.sub()));
        }
    }

    /** Who is in the audiences, by role and place: asked once for all places of a role. */
    private Map<Optional<Role>, Map<String, Set<String>>> holders(List<Notification> all) {
        Map<Optional<Role>, Set<String>> places = all.stream().map(Notification::audience)
                .collect(Collectors.groupingBy(audience -> Optional.ofNullable(audience.role()), Collectors.mapping(Audience::scopeId, Collectors.toSet())));
        Map<Optional<Role>, Map<String, Set<String>>> holders = new HashMap<>();
        places.forEach((role, scopes) -> holders.put(role, grants.holders(scopes, role.orElse(null), instant.now())));
        return holders;
    }

    private static Set<String> people(Audience audience, Map<Optional<Role>, Map<String, Set<String>>> holders) {
        Set<String> nobodyOrThePerson = audience.role() == null ? Set.of(audience.scopeId()) : Set.of();
        return holders.get(Optional.ofNullable(audience.role())).getOrDefault(audience.scopeId(), nobodyOrThePerson);
    }

    private void write(Addressee to, Notification notification) {
        boolean asks = notification.asks();
        NotificationView view = NotificationView.of(notification, false);
        if (to.email() != null && to.mode(notification.topic()).isAtOnce(asks)) {
            letters.write(Letter.mail(to.email(), text.title(view), text.mail(view), instant.now()));
        }
        if (to.messages() && asks && to.mode(notification.topic()).isHeardOutside() && gate.isSet()) {
            letters.write(Letter.message(to.sub(), to.mobile(), text.messageTitle(view), text.message(view), text.link(view),
                    instant.now()));
        }
    }
}
