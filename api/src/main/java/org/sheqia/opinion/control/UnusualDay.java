package org.sheqia.opinion.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A day on which many answers came that say something quite different from all others: a service day, or somebody who
 * answers for many. Which of the two it was nobody can tell from the answers, so that they count, and are marked.
 *
 * @param average of all ratings of the day, 1 to 5
 */
@Schema(name = "UnusualDay")
public record UnusualDay(LocalDate day, long answers, BigDecimal average) {

    /** Answers of a day from which on it can be unusual, custom: fewer tell who said it. */
    static final long LEAST = 10;
    /** Answers of all other days, with which it is compared. */
    static final long LEAST_OTHERS = 5;
    /** How many of three answers at least came on that day. */
    private static final int PART = 3;
    /** By how many points of five its mean differs. */
    private static final BigDecimal DIFFERENCE = BigDecimal.ONE;

    static List<UnusualDay> among(List<Said> said) {
        long all = count(said);
        Map<LocalDate, List<Said>> days = said.stream().collect(Collectors.groupingBy(Said::day));
        return days.entrySet().stream().filter(day -> {
            long ofDay = count(day.getValue());
            return ofDay >= LEAST && all - ofDay >= LEAST_OTHERS && ofDay * PART >= all
                    && mean(day.getValue()).subtract(mean(said.stream().filter(s -> !s.day().equals(day.getKey())).toList())).abs().compareTo(DIFFERENCE) >= 0;
        }).map(day -> new UnusualDay(day.getKey(), count(day.getValue()), mean(day.getValue())))
                .sorted(Comparator.comparing(UnusualDay::day)).toList();
    }

    private static long count(List<Said> said) {
        return said.stream().mapToLong(Said::answers).sum();
    }

    private static BigDecimal mean(List<Said> said) {
        long ratings = said.stream().mapToLong(s -> s.answers() * s.ratings()).sum();
        return ratings == 0 ? BigDecimal.ZERO : BigDecimal.valueOf(said.stream().mapToLong(s -> s.answers() * s.points()).sum())
                .divide(BigDecimal.valueOf(ratings), 2, RoundingMode.HALF_UP);
    }

    /** What so many said on a day: so many points in all, in so many ratings, each of them. */
    record Said(LocalDate day, long answers, int points, int ratings) {
    }
}
