package org.sheqia.project.control;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.sheqia.calendar.control.Calendars;
import org.sheqia.calendar.control.RequestInstant;
import org.sheqia.problem.control.Json;
import org.sheqia.project.control.NeedView.NeedExemptionView;
import org.sheqia.project.entity.ConsultationStatus;
import org.sheqia.project.entity.Consulted;
import org.sheqia.project.entity.Need;
import org.sheqia.project.entity.NeedExemption;
import org.sheqia.tenancy.control.Listing;
import org.sheqia.tenantconfig.NeedConsultation;
import org.sheqia.tenantconfig.Procedure;

/** How far a tenant's own people are with putting a need before the public. */
@Listing
public class NeedListing {

    private static final int MOST = 50;

    @PersistenceContext(unitName = "cross")
    EntityManager em;

    @Inject
    ProjectListing projects;

    @Inject
    ConsultationListing consultations;

    @Inject
    RequestInstant instant;

    @Inject
    Calendars calendars;

    /** @param sub who looks */
    public NeedView of(String tenant, String projectId, String sub) {
        ProjectView project = projects.get(tenant, projectId);
        Procedure procedure = projects.rules(tenant, projectId);
        NeedConsultation rule = procedure == null ? null : procedure.needConsultation();
        LocalDate earliest = rule == null ? null : calendars.current().lastDay(instant.now(), rule.open());
        List<ConsultationView> held = consultations.ofProject(tenant, projectId);
        List<Object[]> excepted = em.createQuery("select x.id, x.status, x.reason, x.askedBy, x.askedBySub, x.askedAt, x.decidedBy, x.decidedAt, x.need"
                + " from NeedExemption x where x.tenantId = :tenant and x.projectId = :project order by x.number desc", Object[].class)
                .setParameter("tenant", tenant).setParameter("project", projectId).setMaxResults(MOST).getResultList();
        Need now = Need.of(project.content());
        return new NeedView(rule, rule == null || consulted(held, excepted).covers(now), earliest, changed(held, now), held,
                excepted.stream().map(x -> new NeedExemptionView((String) x[0], (NeedExemption.Status) x[1], (String) x[2], (String) x[3],
                        x[4].equals(sub), (Instant) x[5], (String) x[6], (Instant) x[7])).toList(), project.version());
    }

    private static Consulted consulted(List<ConsultationView> held, List<Object[]> excepted) {
        List<Need> settled = new ArrayList<>();
        held.stream().filter(c -> c.status() == ConsultationStatus.CLOSED).forEach(c -> settled.add(c.settled()));
        excepted.stream().filter(x -> x[1] == NeedExemption.Status.CONFIRMED).forEach(x -> settled.add(Json.read((String) x[8], Need.class)));
        return new Consulted(held.stream().anyMatch(c -> c.status() == ConsultationStatus.OPEN || c.status() == ConsultationStatus.OVER), settled);
    }

    private static List<String> changed(List<ConsultationView> held, Need now) {
        return held.stream().filter(c -> c.status() != ConsultationStatus.WITHDRAWN).findFirst()
                .map(c -> (c.settled() == null ? c.need() : c.settled()).differences(now)).orElse(List.of());
    }
}
