package org.sheqia.season.control;

import java.time.LocalDate;

/**
 * A fair.
 *
 * @param sample true when its projects are sample data
 */
public record SeasonView(String code, Name name, LocalDate opensOn, LocalDate closesOn, boolean sample) {

    /** The fair's name in both languages. */
    public record Name(String zh, String en) {
    }
}
