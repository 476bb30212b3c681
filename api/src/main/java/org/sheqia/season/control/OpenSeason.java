package org.sheqia.season.control;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.sheqia.season.entity.Season;
import org.sheqia.tenancy.control.UseCase;

/** Opens a year's fair. */
@UseCase
public class OpenSeason {

    @Inject
    Seasons seasons;

    /** Opens it unless there is one already. */
    public void openIfNone(String code, String nameZh, String nameEn, LocalDate opensOn, LocalDate closesOn, boolean sample) {
        if (seasons.current().isEmpty()) {
            seasons.add(new Season(code, nameZh, nameEn, opensOn, closesOn, sample));
        }
    }
}
