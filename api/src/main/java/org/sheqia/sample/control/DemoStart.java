package org.sheqia.sample.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.account.control.DemoPeople;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.control.PrepareSeason;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.security.control.Caller;

/** At the start of a portal outside production: its people, and the season of 2026 where there is none. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class DemoStart {

    @Inject
    PortalClock clock;

    @Inject
    DemoPeople people;

    @Inject
    Caller caller;

    @Inject
    SeasonListing seasons;

    @Inject
    PrepareSeason prepareSeason;

    @Inject
    SampleFair sampleFair;

    @Inject
    @ConfigProperty(name = "portal.sample", defaultValue = "false")
    boolean sample;

    @PostConstruct
    @ActivateRequestContext
    void start() {
        if (clock.isMovable()) {
            people.join();
            if (seasons.running().isEmpty()) {
                caller.is(people.actor("district-admin"));
                prepareSeason.draft(SampleSeason.CODE, SampleSeason.plan(), sample);
                prepareSeason.open(SampleSeason.CODE, new Revision(null));
                if (sample) {
                    sampleFair.make();
                }
            }
        }
    }
}
