package org.sheqia.project.control;

import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Stream;

/** The fair that projects are now drafted for; told by the seasons. */
public interface CurrentSeason {

    /** @return the season's code, like {@code 2026} */
    String code();

    /** @throws Rejected {@code stream-not-in-season} where the season has no such stream */
    void requireStream(String season, Stream stream);
}
