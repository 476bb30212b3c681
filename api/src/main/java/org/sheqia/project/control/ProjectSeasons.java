package org.sheqia.project.control;

import org.sheqia.problem.entity.Rejected;
import org.sheqia.project.entity.Stream;

/** The fairs that projects are drafted for; told by the seasons. What is chosen or required open stays so until the transaction ends. */
public interface ProjectSeasons {

    /**
     * The season of a draft.
     *
     * @param asked code of a season, or null for the usual one
     * @return its code, like {@code 2026}
     * @throws Rejected {@code season-takes-no-projects}; {@code no-season-takes-projects} where none was asked for
     */
    String choose(String asked);

    /** The same for whoever only looks: nothing is held, and it may be another one by the time that something is drafted. */
    String wouldChoose(String asked);

    /** @throws Rejected {@code season-takes-no-projects}, also where there is no such season */
    void requireTaking(String season);

    /** @throws Rejected {@code season-closed} */
    void requireNotClosed(String season);

    /** @throws Rejected {@code stream-not-in-season} where the season has no such stream */
    void requireStream(String season, Stream stream);
}
