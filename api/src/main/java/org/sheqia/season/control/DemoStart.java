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

    @PostConstruct
    @ActivateRequestContext
    void start() {
        if (clock.isMovable()) {
            people.join();
            openSeason.openIfNone("2026", "2026年南海区社会服务洽谈会", "Nanhai Social Services Fair 2026",
                    LocalDate.of(2026, 3, 20), LocalDate.of(2026, 6, 26), false);
        }
    }
}
