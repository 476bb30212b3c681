package org.sheqia.login.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sheqia.login.entity.Point.Finding;
import org.sheqia.realm.Realm;
import org.sheqia.realm.Realm.Part;
import org.sheqia.realm.RealmRule;

/** When people may log in. */
class DoorTest {

    private static final Instant NOW = Instant.parse("2026-12-01T01:00:00Z");
    private static final Map<RealmRule, String> NONE = Map.of();

    @Test
    void it_is_shut_before_anything_is_known() {
        assertThat(Door.shut(NOW).open()).isFalse();
        assertThat(Door.shut(NOW).points()).extracting(Point::rule).containsExactly(RealmRule.values());
    }

    @Test
    void a_realm_that_does_not_tell_keeps_it_shut_and_one_that_lacks_a_point_too() {
        assertThat(Door.shut(NOW).after(silent(NOW), NONE).open()).isFalse();
        assertThat(finding(Door.shut(NOW).after(silent(NOW), NONE), RealmRule.REFRESH_ONCE)).isEqualTo(Finding.UNREAD);
        Door door = Door.shut(NOW).after(told(NOW, true), allBut(RealmRule.REFRESH_ONCE, RealmRule.FIXED_USERNAMES)).after(told(NOW, false), allBut(RealmRule.REFRESH_ONCE, RealmRule.FIXED_USERNAMES));

        assertThat(Door.shut(NOW).after(told(NOW, false), allBut(RealmRule.REFRESH_ONCE)).open()).isFalse();
        assertThat(finding(door, RealmRule.REFRESH_ONCE)).isEqualTo(Finding.MISSING);
        assertThat(door.points().get(RealmRule.REFRESH_ONCE.ordinal()).since()).isEqualTo(NOW);
    }

    @Test
    void it_opens_when_each_point_is_held_or_answered_for() {
        Door mended = Door.shut(NOW).after(told(NOW, false), allBut(RealmRule.REFRESH_ONCE)).after(told(NOW, true), allBut(RealmRule.REFRESH_ONCE));

        assertThat(mended.open()).isTrue();
        assertThat(mended.shutsAt()).isEmpty();
        assertThat(finding(mended, RealmRule.REFRESH_ONCE)).isEqualTo(Finding.HELD);
        assertThat(mended.points().get(RealmRule.SECOND_FACTOR.ordinal())).isEqualTo(new Point(RealmRule.SECOND_FACTOR, Finding.EXCEPTED, "why", NOW));
        assertThat(Door.shut(NOW).after(silent(NOW), allBut()).open()).as("all answered for, nothing read").isTrue();
    }

    @Test
    void what_is_held_needs_no_answer() {
        Door door = Door.shut(NOW).after(told(NOW, true), allBut());

        assertThat(door.points().get(RealmRule.REFRESH_ONCE.ordinal())).isEqualTo(new Point(RealmRule.REFRESH_ONCE, Finding.HELD, null, NOW));
    }

    @Test
    void once_it_is_open_silence_leaves_it_as_it_is() {
        Door open = Door.shut(NOW).after(told(NOW, true), allBut(RealmRule.REFRESH_ONCE));

        assertThat(open.after(silent(NOW.plus(Duration.ofDays(30))), allBut(RealmRule.REFRESH_ONCE))).isEqualTo(open);
    }

    @Test
    void a_point_that_goes_missing_shuts_it_after_three_days_and_not_before() {
        Map<RealmRule, String> answers = allBut(RealmRule.REFRESH_ONCE);
        Door open = Door.shut(NOW).after(told(NOW, true), answers);
        Instant noticed = NOW.plusSeconds(600), end = noticed.plus(Door.GRACE);
        Door weakened = open.after(told(noticed, false), answers).after(silent(noticed.plusSeconds(600)), answers).after(told(end.minusSeconds(1), false), answers);

        assertThat(weakened.open()).isTrue();
        assertThat(weakened.shutsAt()).contains(end);
        assertThat(weakened.after(told(end, true), answers).open()).as("mended at the last moment").isTrue();
        assertThat(weakened.after(told(end, false), answers).open()).isFalse();
        assertThat(weakened.after(told(end, false), answers).after(told(end.plusSeconds(20), true), answers).open()).isTrue();
    }

    private static Finding finding(Door door, RealmRule rule) {
        return door.points().get(rule.ordinal()).finding();
    }

    private static Realm silent(Instant at) {
        return new Realm("sheqia-portal", Map.of(), at);
    }

    /** Only the settings are told, and of them only whether refresh tokens are used once. */
    private static Realm told(Instant at, boolean once) {
        return new Realm("sheqia-portal", Map.of(Part.SETTINGS, Map.of("revokeRefreshToken", once, "editUsernameAllowed", true)), at);
    }

    private static Map<RealmRule, String> allBut(RealmRule... rules) {
        Set<RealmRule> open = Set.copyOf(List.of(rules));
        return Arrays.stream(RealmRule.values()).filter(rule -> !open.contains(rule))
                .collect(Collectors.toMap(rule -> rule, rule -> "why", (a, b) -> a, () -> new EnumMap<>(RealmRule.class)));
    }
}
