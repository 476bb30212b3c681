package org.sheqia.login.entity;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sheqia.login.entity.Point.Finding;
import org.sheqia.realm.Realm;
import org.sheqia.realm.RealmRule;

/**
 * Whether people may log in. It opens when every point of the realm is answered, and not before. Once it is open, a realm
 * that does not answer leaves it so; a point that goes missing shuts it after {@link #GRACE}, in which the district
 * sees it and the operator mends it: nobody is locked out on the day of a deadline by a slip in a console.
 */
public record Door(List<Point> points, boolean open) {

    /** Longer than a weekend. */
    public static final Duration GRACE = Duration.ofDays(3);

    /** Before the realm was looked at. */
    public static Door shut(Instant now) {
        return new Door(Arrays.stream(RealmRule.values()).map(rule -> new Point(rule, Finding.UNREAD, null, now)).toList(), false);
    }

    /** As it stands after another look at the realm. */
    public Door after(Realm realm, Map<RealmRule, String> exceptions) {
        List<Point> now = points.stream().map(before -> after(before, realm, exceptions.get(before.rule()))).toList();
        boolean answered = now.stream().allMatch(Point::isAnswered);
        boolean inGrace = open && shutsAt(now).filter(end -> !realm.at().isBefore(end)).isEmpty();
        return new Door(now, answered || inGrace);
    }

    /** When it will shut if nobody mends what is missing; empty where nothing is, and where it is shut already. */
    public Optional<Instant> shutsAt() {
        return open ? shutsAt(points) : Optional.empty();
    }

    private static Optional<Instant> shutsAt(List<Point> points) {
        return points.stream().filter(point -> !point.isAnswered()).map(point -> point.since().plus(GRACE)).min(Instant::compareTo);
    }

    private Point after(Point before, Realm realm, String reason) {
        Finding found = !before.rule().isKnownOf(realm) ? Finding.UNREAD : before.rule().isHeldBy(realm) ? Finding.HELD : Finding.MISSING;
        if (found == Finding.UNREAD && open) {
            return before;
        }
        Finding finding = found != Finding.HELD && reason != null ? Finding.EXCEPTED : found;
        return new Point(before.rule(), finding, finding == Finding.EXCEPTED ? reason : null,
                finding == before.finding() ? before.since() : realm.at());
    }
}
