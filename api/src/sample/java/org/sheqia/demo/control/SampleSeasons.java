package org.sheqia.demo.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import org.sheqia.season.control.PrepareSeason;
import org.sheqia.season.control.RunSeason;
import org.sheqia.season.control.UnfinishedListing;
import org.sheqia.season.control.UnfinishedWork.Unfinished;
import org.sheqia.security.control.Caller;

/** The two fairs of the sample: that of last year, which is over and closed, and that of this year. */
@Dependent
public class SampleSeasons {

    private static final Instant LAST_OPENED = Instant.parse("2025-01-06T02:00:00Z");
    private static final Instant LAST_CLOSED = Instant.parse("2025-06-27T09:00:00Z");
    private static final Instant OPENED = Instant.parse("2026-01-05T02:00:00Z");

    @Inject
    PrepareSeason prepareSeason;

    @Inject
    RunSeason runSeason;

    @Inject
    UnfinishedListing unfinished;

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SampleTime time;

    void open() {
        caller.is(people.actor("district-admin"));
        time.at(LAST_OPENED);
        prepareSeason.draft(SampleSeason.LAST, SampleSeason.last(), true);
        prepareSeason.open(SampleSeason.LAST, SampleProjects.ANY);
        time.at(OPENED);
        prepareSeason.draft(SampleSeason.CODE, SampleSeason.plan(), true);
        prepareSeason.open(SampleSeason.CODE, SampleProjects.ANY);
    }

    /** All that it was to bring is there. */
    void closeLast() {
        caller.is(people.actor("district-admin"));
        time.at(LAST_CLOSED);
        runSeason.close(SampleSeason.LAST, SampleProjects.ANY, Unfinished.byKind(unfinished.of(SampleSeason.LAST)));
    }
}
