package org.sheqia.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sheqia.delivery.entity.Workload;
import org.sheqia.delivery.entity.Workload.Share;

/** Nobody has more than a whole day: what is sold of a person adds up over contracts, on the days on which they meet. */
class WorkloadTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 4, 1);

    @Test
    void shares_that_meet_on_a_day_add_up() {
        Share here = share(0, 30, 60);
        assertThat(Workload.peak(here, List.of(here, share(30, 60, 50)))).isEqualTo(110);
    }

    @Test
    void shares_that_follow_each_other_do_not() {
        Share here = share(0, 30, 60);
        assertThat(Workload.peak(here, List.of(here, share(31, 60, 50)))).isEqualTo(60);
    }

    @Test
    void one_that_began_before_counts_from_the_first_day() {
        Share here = share(10, 30, 60);
        assertThat(Workload.peak(here, List.of(here, share(0, 10, 50)))).isEqualTo(110);
    }

    @Property
    void the_peak_is_that_of_the_busiest_day(@ForAll @Size(min = 1, max = 6) List<@IntRange(min = 1, max = 100) Integer> percents,
            @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 20) Integer> starts, @ForAll @Size(min = 6, max = 6) List<@IntRange(max = 10) Integer> lengths) {
        List<Share> all = IntStream.range(0, percents.size())
                .mapToObj(i -> share(starts.get(i), starts.get(i) + lengths.get(i), percents.get(i))).toList();
        Share of = all.get(0);
        int busiest = of.from().datesUntil(of.until().plusDays(1))
                .mapToInt(day -> all.stream().filter(s -> !day.isBefore(s.from()) && !day.isAfter(s.until())).mapToInt(Share::percent).sum())
                .max().orElseThrow();
        assertThat(Workload.peak(of, all)).isEqualTo(busiest);
    }

    private static Share share(int from, int until, int percent) {
        return new Share(FIRST.plusDays(from), FIRST.plusDays(until), percent);
    }
}
