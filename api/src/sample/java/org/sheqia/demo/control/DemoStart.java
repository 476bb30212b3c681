package org.sheqia.demo.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.calendar.control.PortalClock;
import org.sheqia.problem.entity.Revision;
import org.sheqia.season.control.PrepareSeason;
import org.sheqia.season.control.SeasonListing;
import org.sheqia.security.control.Caller;

/** At the start of a portal outside production: its people, and where there is no fair the sample, or that of 2026 alone. */
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
            boolean empty = seasons.running().isEmpty();
            if (empty && sample) {
                sampleFair.make();
                return;
            }
            people.join();
            if (empty) {
                caller.is(people.actor("district-admin"));
                prepareSeason.draft(SampleSeason.CODE, SampleSeason.plan(), false);
                prepareSeason.open(SampleSeason.CODE, new Revision(null));
            }
        }
    }
}
