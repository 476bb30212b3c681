package org.sheqia.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sheqia.testing.Refusal.refused;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sheqia.audit.entity.Subject;
import org.sheqia.award.entity.EvaluationEvent;
import org.sheqia.award.entity.EvaluationRound;
import org.sheqia.award.entity.Lot;
import org.sheqia.award.entity.Panel;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.CommitteeRule;

/** A draw that nobody can steer and everybody can repeat. */
class PanelTest {

    private static final CommitteeRule RULE = new CommitteeRule(5, 2, 3, 1, true, true, "财政部令第87号 第47条");
    private static final Subject PROJECT = new Subject("project", "p", "dali", null, "p", "项目");
    private static final Instant NOW = Instant.parse("2026-03-12T01:00:00Z");

    @Property
    void the_draw_is_the_pool_in_the_order_of_a_seed_made_of_the_opening_record(@ForAll @IntRange(min = 5, max = 40) int experts,
            @ForAll @StringLength(max = 20) String record) {
        Panel panel = new Panel("p", "salt");
        assertThat(panel.isPoolFixed()).isFalse();
        EvaluationEvent.PoolFixed fixed = panel.fixPool(5, null, people(experts), RULE, PROJECT, NOW);
        assertThat(panel.isOpened()).isFalse();
        assertThat(panel.isPoolFixed()).isTrue();
        panel.opened(record);
        assertThat(panel.isOpened()).isTrue();
        assertThat(panel.openingRecord()).isEqualTo(record);
        EvaluationEvent.PoolDrawn drawn = panel.draw(PROJECT, NOW);

        assertThat(panel.drawnAt()).isEqualTo(NOW);
        assertThat(fixed.poolHash()).isEqualTo(Lot.seed(panel.marks())).isEqualTo(panel.poolHash()).hasSize(64);
        assertThat(drawn.seed()).isEqualTo(Lot.seed(List.of(record, fixed.poolHash())));
        assertThat(panel.drawn()).isEqualTo(Lot.order(drawn.seed(), panel.marks())).hasSize(experts);
        assertThat(panel.uncalled(Set.of()).stream().map(panel::markOf).toList()).isEqualTo(panel.drawn());
    }

    @Test
    void the_order_in_which_a_pool_is_given_and_a_person_given_twice_change_nothing() {
        Panel one = new Panel("p", "salt");
        Panel other = new Panel("p", "salt");
        List<String> people = people(10);
        List<String> shuffled = Lot.order("x", people);
        one.fixPool(5, null, people, RULE, PROJECT, NOW);
        other.fixPool(5, null, IntStream.range(0, 20).mapToObj(i -> shuffled.get(i % 10)).toList(), RULE, PROJECT, NOW);
        assertThat(other.poolHash()).isEqualTo(one.poolHash());
        assertThat(other.marks()).hasSize(10);
    }

    @Test
    void a_mark_tells_its_person_in_one_project_only() {
        assertThat(new Panel("p", "salt").markOf("a")).isNotEqualTo(new Panel("q", "another salt").markOf("a"))
                .isNotEqualTo(new Panel("p", "salt").markOf("b")).isEqualTo(new Panel("q", "salt").markOf("a"));
    }

    @Test
    void a_pool_is_fixed_once_and_for_a_committee_of_the_right_size() {
        Panel panel = new Panel("p", "salt");
        for (int size : new int[] {0, 3, 4, 6}) {
            assertThatThrownBy(() -> panel.fixPool(size, null, people(20), RULE, PROJECT, NOW)).isInstanceOfSatisfying(Rejected.class,
                    no -> assertThat(no.violations().get(0).code()).isEqualTo("committee-size"));
        }
        panel.fixPool(7, "社区治理", people(20), RULE, PROJECT, NOW);
        refused("pool-fixed", () -> panel.fixPool(5, null, people(5), RULE, PROJECT, NOW));
        assertThat(panel.size()).isEqualTo(7);
        assertThat(panel.specialty()).isEqualTo("社区治理");
    }

    @Test
    void who_was_called_is_not_called_again() {
        Panel panel = new Panel("p", "salt");
        panel.fixPool(5, null, people(6), RULE, PROJECT, NOW);
        panel.opened("record");
        assertThat(panel.isDrawn()).isFalse();
        assertThat(panel.uncalled(Set.of())).isEmpty();
        panel.draw(PROJECT, NOW);
        assertThat(panel.isDrawn()).isTrue();
        List<String> sequence = panel.uncalled(Set.of());
        assertThat(panel.uncalled(Set.of(sequence.get(0), sequence.get(3)))).containsExactly(sequence.get(1), sequence.get(2), sequence.get(4), sequence.get(5));
    }

    @Test
    void when_nobody_of_the_pool_is_left_all_other_experts_follow_by_the_same_lot() {
        Panel panel = new Panel("p", "salt");
        panel.fixPool(5, null, people(6), RULE, PROJECT, NOW);
        panel.opened("record");
        panel.draw(PROJECT, NOW);
        List<String> before = panel.drawn();
        panel.extend(people(9));
        assertThat(panel.drawn()).startsWith(before.toArray(String[]::new)).hasSize(9);
        List<String> further = List.of("person-6", "person-7", "person-8").stream().map(panel::markOf).toList();
        assertThat(panel.drawn().subList(6, 9)).isEqualTo(Lot.order(panel.seed(), further));
        assertThat(panel.marks()).hasSize(6);
    }

    @Test
    void a_round_is_closed_once() {
        EvaluationRound round = new EvaluationRound("p", 1, EvaluationRound.Cause.OPENING, NOW);
        refused("evaluation-open", round::requireClosed);
        round.requireOpen();
        round.close(NOW);
        round.confirmUntil(NOW.plusSeconds(60));
        assertThat(round.confirmBy()).isEqualTo(NOW.plusSeconds(60));
        round.requireClosed();
        refused("evaluation-closed", round::requireOpen);
        assertThatThrownBy(() -> round.close(NOW)).isInstanceOf(Rejected.class);
    }

    private static List<String> people(int number) {
        return IntStream.range(0, number).mapToObj(i -> "person-" + i).toList();
    }
}
