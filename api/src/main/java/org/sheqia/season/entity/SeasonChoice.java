package org.sheqia.season.entity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which fair is meant where nobody names one. Two questions, and no other: which one runs, and which ones take projects.
 * Fairs may overlap; drafts are never among them.
 */
public final class SeasonChoice {

    private static final Comparator<Term> FIRST = Comparator.comparing(Term::opensOn).thenComparing(Term::code);
    private static final Comparator<Term> LAST = Comparator.comparing(Term::closesOn).thenComparing(Term::code);

    private SeasonChoice() {
    }

    /**
     * What decides.
     *
     * @param projectsUntil last day on which projects are drafted for it; none for until it is closed
     */
    public record Term(String code, SeasonStage stage, LocalDate opensOn, LocalDate closesOn, LocalDate projectsUntil) {

        boolean takesProjects(LocalDate today) {
            return switch (stage) {
                case PLANNED, RUNNING, OVER -> projectsUntil == null || !today.isAfter(projectsUntil);
                case DRAFT, CLOSED -> false;
            };
        }
    }

    /** The fair that runs, of two the one that began first; else the next one; else the last one. */
    public static Optional<Term> running(List<Term> seasons) {
        return in(seasons, SeasonStage.RUNNING).min(FIRST)
                .or(() -> in(seasons, SeasonStage.PLANNED).min(FIRST))
                .or(() -> seasons.stream().filter(s -> s.stage() != SeasonStage.DRAFT).max(LAST));
    }

    /** The fairs that projects may be drafted for, the usual one first: that which runs, then the next ones, then what is over and not closed. */
    public static List<Term> takingProjects(List<Term> seasons, LocalDate today) {
        return seasons.stream().filter(s -> s.takesProjects(today)).sorted(Comparator.comparing(SeasonChoice::rank)
                .thenComparing((a, b) -> a.stage() == SeasonStage.OVER ? LAST.compare(b, a) : FIRST.compare(a, b))).toList();
    }

    private static int rank(Term season) {
        return season.stage() == SeasonStage.RUNNING ? 0 : season.stage() == SeasonStage.PLANNED ? 1 : 2;
    }

    private static Stream<Term> in(List<Term> seasons, SeasonStage stage) {
        return seasons.stream().filter(s -> s.stage() == stage);
    }
}
