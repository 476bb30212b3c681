package org.sheqia.season.control;

import java.time.LocalDate;
import org.sheqia.season.entity.SeasonPlan;
import org.sheqia.season.entity.SeasonStage;

/**
 * A fair, in short.
 *
 * @param sample true when its projects are sample data
 */
public record SeasonView(String code, SeasonPlan.Name name, LocalDate opensOn, LocalDate closesOn, SeasonStage stage, boolean sample) {
}
