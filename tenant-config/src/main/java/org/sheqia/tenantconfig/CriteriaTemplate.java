package org.sheqia.tenantconfig;

import java.util.List;

/**
 * A set of criteria that a project or an evaluation starts from.
 *
 * @param code     stable name
 * @param name     shown name
 * @param stage    what it judges
 * @param criteria their weights add up to 100; for {@link Stage#BIDS} the price is not among them: its weight is the
 *                 procedure's and the quality criteria share the rest
 */
public record CriteriaTemplate(String code, Text name, Stage stage, List<Criterion> criteria) {

    /** What a template judges: bids for a project, or delivery half-way, at the end, or at any time between. */
    public enum Stage { BIDS, MID_TERM, FINAL, SPOT }
}
