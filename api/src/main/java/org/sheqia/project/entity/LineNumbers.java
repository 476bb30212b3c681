package org.sheqia.project.entity;

import static org.sheqia.problem.entity.Violation.of;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.problem.entity.Violation;
import org.sheqia.project.entity.ProjectContent.Numbered;

/**
 * The highest numbers that a project's lines have been given. A number is given once: the line that had it may be removed,
 * but no other line is ever called so.
 */
record LineNumbers(int indicators, int staff) {

    static final LineNumbers NONE = new LineNumbers(0, 0);

    private static final String INDICATOR = "indicator-";
    private static final String STAFF = "staff-";

    /** A content kept before lines had ids, numbered by position. */
    static ProjectContent byPosition(ProjectContent kept) {
        return NONE.give(kept, null);
    }

    /** With the numbers that these lines have. */
    LineNumbers and(ProjectContent content) {
        return content == null ? this : new LineNumbers(highest(content.indicators(), INDICATOR, indicators),
                highest(content.staff(), STAFF, staff));
    }

    /**
     * The content with an id for each line. One without is the line of the present content that says the very same, or a
     * new one.
     *
     * @param present what the project says now, or null
     * @throws Rejected {@code invalid} when an id stands twice
     */
    ProjectContent give(ProjectContent sent, ProjectContent present) {
        List<Violation> faults = new ArrayList<>();
        twice(faults, "indicators", sent.indicators());
        twice(faults, "staff", sent.staff());
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
        LineNumbers used = and(sent);
        return sent.withLines(give(sent.indicators(), present == null ? List.of() : present.indicators(), INDICATOR, used.indicators),
                give(sent.staff(), present == null ? List.of() : present.staff(), STAFF, used.staff));
    }

    /** @throws Rejected {@code invalid} for a number that is higher than a first draft of so many lines can have come to */
    static void requireWithin(ProjectContent sent) {
        if (highest(sent.indicators(), INDICATOR, 0) > sent.indicators().size()) {
            throw Rejected.field("indicators", "line-unknown");
        }
        if (highest(sent.staff(), STAFF, 0) > sent.staff().size()) {
            throw Rejected.field("staff", "line-unknown");
        }
    }

    /** @throws Rejected {@code invalid} for an id that no line of the present content has */
    static void requireKnown(ProjectContent sent, ProjectContent present) {
        List<Violation> faults = new ArrayList<>();
        unknown(faults, "indicators", sent.indicators(), present.indicators());
        unknown(faults, "staff", sent.staff(), present.staff());
        if (!faults.isEmpty()) {
            throw Rejected.invalid(faults);
        }
    }

    private static <T extends Numbered<T>> List<T> give(List<T> sent, List<T> present, String prefix, int highest) {
        Set<String> taken = new HashSet<>(ids(sent));
        List<T> numbered = new ArrayList<>();
        int next = highest;
        for (T line : sent) {
            String id = line.id();
            if (id == null) {
                T same = present.stream().filter(p -> !taken.contains(p.id()) && line.numbered(p.id()).equals(p)).findFirst().orElse(null);
                id = same == null ? prefix + ++next : same.id();
                taken.add(id);
            }
            numbered.add(line.numbered(id));
        }
        return numbered;
    }

    private static int highest(List<? extends Numbered<?>> lines, String prefix, int so) {
        return ids(lines).stream().mapToInt(id -> Integer.parseInt(id.substring(prefix.length()))).reduce(so, Math::max);
    }

    private static void twice(List<Violation> faults, String field, List<? extends Numbered<?>> lines) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id() != null && !seen.add(lines.get(i).id())) {
                faults.add(of(field + "[" + i + "].id", "line-twice"));
            }
        }
    }

    private static void unknown(List<Violation> faults, String field, List<? extends Numbered<?>> lines, List<? extends Numbered<?>> present) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).id() != null && !ids(present).contains(lines.get(i).id())) {
                faults.add(of(field + "[" + i + "].id", "line-unknown"));
            }
        }
    }

    private static List<String> ids(List<? extends Numbered<?>> lines) {
        return lines.stream().<String>map(Numbered::id).filter(Objects::nonNull).toList();
    }
}
