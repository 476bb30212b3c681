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

    /**
     * Opens it unless there is one already.
     *
     * @return true when it was opened now
     */
    public boolean openIfNone(String code, String nameZh, String nameEn, LocalDate opensOn, LocalDate closesOn, boolean sample) {
        if (seasons.current().isEmpty()) {
            seasons.add(new Season(code, nameZh, nameEn, opensOn, closesOn, sample));
            return true;
        }
        return false;
    }
}
