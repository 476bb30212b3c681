package org.sheqia.meeting.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.season.control.SeasonListing.ParticipationView;
import org.sheqia.season.entity.SeasonStage;

/** Who may wish and ask for meetings: nobody once the season is closed, organisations while they take part in it. The season stays as it is meanwhile. */
@ApplicationScoped
public class Guests {

    @Inject
    SeasonListing seasons;

    /** @throws Rejected {@code season-closed} */
    void requireOpen(String season) {
        if (seasons.held(season) == SeasonStage.CLOSED) {
            throw Rejected.conflict("season-closed");
        }
    }

    /** Whoever asks holds the season. @throws Rejected {@code not-taking-part} */
    void requirePresent(String season, String creditCode) {
        if (!seasons.participation(season, creditCode).map(ParticipationView::present).orElse(false)) {
            throw Rejected.conflict("not-taking-part");
        }
    }
}
