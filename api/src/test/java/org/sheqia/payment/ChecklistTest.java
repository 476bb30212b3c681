package org.sheqia.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.sheqia.contract.ContractFixture;
import org.sheqia.contract.entity.Contract;
import org.sheqia.delivery.entity.Exemption;
import org.sheqia.delivery.entity.Exemption.LeftOpen;
import org.sheqia.payment.entity.Checklist;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.security.entity.Actor;
import org.sheqia.tenantconfig.Instalment.Gate;

/** A contract closes when nothing is open but what two people have left open. */
class ChecklistTest {

    private static final Contract CONTRACT = ContractFixture.inForce(Gate.SIGNED);
    private static final Instant NOW = Instant.parse("2026-10-09T02:00:00Z");

    @Property
    void it_closes_alone_when_nothing_is_missing(@ForAll @LongRange(max = 2) long reports, @ForAll @LongRange(max = 2) long records,
            @ForAll boolean residents, @ForAll boolean evaluation, @ForAll @LongRange(max = 2) long payments) {
        Checklist list = Checklist.of(reports, records, residents, evaluation, payments);

        assertThat(list.isClosable(null)).isEqualTo(reports == 0 && records == 0 && residents && evaluation && payments == 0);
    }

    @Property
    void what_was_confirmed_covers_just_that_and_lapses_when_it_changes(@ForAll @LongRange(max = 3) long then, @ForAll @LongRange(max = 3) long now,
            @ForAll @LongRange(max = 1) long unpaidThen, @ForAll @LongRange(max = 1) long unpaidNow) {
        Checklist before = Checklist.of(then, 0, true, true, unpaidThen);
        Checklist after = Checklist.of(now, 0, true, true, unpaidNow);
        if (then + unpaidThen == 0) {
            assertThatThrownBy(before::open).hasMessageContaining("nothing-open");
            return;
        }
        Exemption confirmed = asked(before.open());
        confirmed.confirm(CONTRACT, actor("approver"), NOW);

        assertThat(before.isClosable(confirmed)).isTrue();
        assertThat(after.isClosable(confirmed)).isEqualTo((now == 0 || now == then) && (unpaidNow == 0 || unpaidNow == unpaidThen));
    }

    @Example
    void what_is_asked_for_or_declined_covers_nothing() {
        Checklist list = Checklist.of(1, 0, true, true, 0);
        Exemption asked = asked(list.open());
        assertThat(list.isClosable(asked)).isFalse();
        asked.decline(CONTRACT, actor("approver"), NOW);
        assertThat(list.isClosable(asked)).isFalse();
    }

    @Example
    void the_refusal_names_what_is_open() {
        assertThatThrownBy(() -> Checklist.of(1, 0, false, true, 2).requireClosable(null)).isInstanceOfSatisfying(Rejected.class, no -> {
            assertThat(no.slug()).isEqualTo("closing-open");
            assertThat(no.violations()).extracting(Violation::field).containsExactly("reports", "residents", "payments");
        });
    }

    @Example
    void each_item_that_is_open_has_its_own_words() {
        refused("reports closing-reports, records closing-records, residents closing-residents, finalEvaluation closing-final-evaluation, payments closing-payments", () -> Checklist.of(1, 1, false, false, 1).requireClosable(null));
        Checklist.of(0, 0, true, true, 0).requireClosable(null);
    }

    private static Exemption asked(List<LeftOpen> open) {
        return new Exemption(CONTRACT, Exemption.Kind.CLOSING, CONTRACT.id(), "机构已注销", open, actor("officer"), NOW);
    }

    private static Actor actor(String who) {
        return new Actor(who, who, who, Set.of());
    }
}
