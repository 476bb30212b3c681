package org.sheqia.server;

import java.util.List;

/** Something outside the program keeps it from starting; every problem is one line that says what to do. */
public final class StartRefused extends RuntimeException {

    private final List<String> problems;

    public StartRefused(String problem) {
        this(List.of(problem));
    }

    public StartRefused(List<String> problems) {
        super(String.join(System.lineSeparator(), problems), null, false, false);
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
