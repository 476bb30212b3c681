package org.sheqia.project.entity;

import java.util.List;
import org.sheqia.problem.entity.Rejected;
import org.sheqia.tenantconfig.Procedure;

/**
 * What the public was asked about a project, as far as it decides whether the project may go on.
 *
 * @param running whether a consultation has not been closed yet
 * @param settled the needs as they were when a consultation of them was closed, or for which an exception was confirmed
 */
public record Consulted(boolean running, List<Need> settled) {

    public static final Consulted NOTHING = new Consulted(false, List.of());

    /** True when nothing is running and this very need was settled. */
    public boolean covers(Need need) {
        return !running && settled.stream().anyMatch(s -> s.differences(need).isEmpty());
    }

    /** @throws Rejected {@code need-not-consulted} where the procedure asks for it and this need is not covered */
    void require(Procedure procedure, ProjectContent content) {
        if (procedure.needConsultation() != null && !covers(Need.of(content))) {
            throw Rejected.rule("need-not-consulted", "article", procedure.needConsultation().article());
        }
    }
}
