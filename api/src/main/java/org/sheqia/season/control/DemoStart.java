package org.sheqia.season.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.sheqia.account.control.DemoPeople;
import org.sheqia.calendar.control.PortalClock;

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
    OpenSeason openSeason;

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
            boolean opened = openSeason.openIfNone("2026", "2026年南海区社会服务洽谈会", "Nanhai Social Services Fair 2026",
                    LocalDate.of(2026, 3, 20), LocalDate.of(2026, 6, 26), sample);
            if (opened && sample) {
                sampleFair.make();
            }
        }
    }
}
