package org.sheqia.project.control;

/** The fair that projects are now drafted for; told by the seasons. */
public interface CurrentSeason {

    /** @return the season's code, like {@code 2026} */
    String code();
}
