package org.sheqia.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sheqia.season.entity.SeasonChoice;
import org.sheqia.season.entity.SeasonChoice.Term;
import org.sheqia.season.entity.SeasonStage;

/** Which fair is meant where nobody names one. */
class SeasonChoiceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);

    private final Term last = term("2025", SeasonStage.CLOSED, "2025-03-20", "2025-06-26");
    private final Term over = term("2025-b", SeasonStage.OVER, "2025-09-01", "2025-10-01");
    private final Term now = term("2026", SeasonStage.RUNNING, "2026-03-20", "2026-06-26");
    private final Term next = term("2027", SeasonStage.PLANNED, "2027-03-19", "2027-06-25");
    private final Term prepared = term("2028", SeasonStage.DRAFT, "2026-05-01", "2028-06-25");

    @Test
    void the_fair_that_runs_stays_it_whatever_is_opened_for_next_year() {
        assertThat(running(last, now, next, prepared)).isEqualTo("2026");
    }

    @Test
    void of_two_that_overlap_the_one_that_began_first_runs_until_it_is_over() {
        Term overlapping = term("2026-summer", SeasonStage.RUNNING, "2026-06-01", "2026-08-01");
        assertThat(running(overlapping, now)).isEqualTo("2026");
        assertThat(running(overlapping, term("2026", SeasonStage.OVER, "2026-03-20", "2026-05-31"))).isEqualTo("2026-summer");
        assertThat(taking(overlapping, now, next)).containsExactly("2026", "2026-summer", "2027");
    }

    @Test
    void where_none_runs_it_is_the_next_one_and_else_the_last() {
        Term later = term("2029", SeasonStage.PLANNED, "2029-03-19", "2029-06-25");
        assertThat(running(last, later, next)).isEqualTo("2027");
        assertThat(running(last, over)).isEqualTo("2025-b");
        assertThat(running(last)).isEqualTo("2025");
        assertThat(SeasonChoice.running(List.of(prepared))).isEmpty();
        assertThat(SeasonChoice.running(List.of())).isEmpty();
    }

    @Test
    void a_project_is_for_the_fair_that_runs_while_it_takes_projects_and_then_for_the_next() {
        assertThat(taking(prepared, next, now, over, last)).containsExactly("2026", "2027", "2025-b");
        Term full = new Term("2026", SeasonStage.RUNNING, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 6, 26), TODAY.minusDays(1));
        assertThat(taking(full, next)).containsExactly("2027");
        Term lastDay = new Term("2026", SeasonStage.RUNNING, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 6, 26), TODAY);
        assertThat(taking(lastDay, next)).containsExactly("2026", "2027");
        assertThat(taking(last, prepared)).isEmpty();
    }

    private static String running(Term... seasons) {
        return SeasonChoice.running(List.of(seasons)).orElseThrow().code();
    }

    private static List<String> taking(Term... seasons) {
        return SeasonChoice.takingProjects(List.of(seasons), TODAY).stream().map(Term::code).toList();
    }

    private static Term term(String code, SeasonStage stage, String from, String until) {
        return new Term(code, stage, LocalDate.parse(from), LocalDate.parse(until), null);
    }
}
