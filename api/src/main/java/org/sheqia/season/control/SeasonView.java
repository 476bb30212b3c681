package org.sheqia.season.control;

import java.time.LocalDate;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.season.entity.SeasonStage;

/**
 * A fair, in short.
 *
 * @param sample        true when its projects are sample data
 * @param running       true for the one fair that is shown where none is named
 * @param takesProjects whether projects may be drafted for it
 * @param projectsFirst true for the one that projects are drafted for unless their officer says otherwise
 */
public record SeasonView(String code, SeasonPlan.Name name, LocalDate opensOn, LocalDate closesOn, SeasonStage stage, boolean sample,
        boolean running, boolean takesProjects, boolean projectsFirst) {
}
